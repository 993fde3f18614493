import csv

from gotom_client import GoTom

with GoTom.from_env() as gotom:  # user and secret of the reports
    for row in csv.reader(gotom.reports.graph(101).splitlines()):
        print(row)
