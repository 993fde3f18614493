import csv

from gotom_client import GoTom

with GoTom.from_env() as gotom:  # user and secret of the reports
    for row in csv.DictReader(gotom.reports.custom(201).splitlines()):
        print(row)
