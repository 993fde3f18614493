# The mock server as an image: make dist && docker build --tag giosg-gotom-mock .
# State ends with the container; docker run --volume mock:/data ... --database /data/state.db keeps it.
FROM python:3.13-slim

COPY dist/giosg_gotom_mock-*.whl /tmp/
RUN pip install --no-cache-dir --no-compile "$(ls /tmp/giosg_gotom_mock-*.whl)[postgres]" \
    && python -m compileall -q /usr/local/lib/python3.13/site-packages \
    && rm /tmp/giosg_gotom_mock-*.whl \
    && useradd --system --uid 10001 --no-create-home mock \
    && install --directory --owner mock /data

USER 10001
VOLUME /data
EXPOSE 4010
# Without the proxies that Docker may set for its containers.
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s --retries=3 \
    CMD ["python", "-c", "from urllib.request import ProxyHandler as P, build_opener as b; b(P({})).open('http://127.0.0.1:4010/__mock__/health', timeout=2)"]
# It handles SIGTERM itself and waits for the processes that it starts (--workers), so that it may be process 1.
ENTRYPOINT ["giosg-gotom-mock", "--host", "0.0.0.0"]
