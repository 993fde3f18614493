from gotom_client import GoTom

with GoTom.from_env() as gotom:  # user and secret of the CRM import
    log = gotom.customer_import.log(1)
    print(log.job_status, log.error_logs, log.warning_logs)
