<?php
// php run_samples.php < samples: as run_samples.mjs, for PHP. Each sample leaves its request in $request.
['reset' => $reset, 'samples' => $samples] = json_decode(stream_get_contents(STDIN), true);

function run(string $__file): array
{
    ob_start();
    try {
        include $__file;
    } finally {
        ob_end_clean();
    }
    return [
        curl_getinfo($request, CURLINFO_EFFECTIVE_METHOD),
        parse_url(curl_getinfo($request, CURLINFO_EFFECTIVE_URL), PHP_URL_PATH),
        curl_getinfo($request, CURLINFO_RESPONSE_CODE),
    ];
}

set_error_handler(function ($level, $message) {
    throw new ErrorException($message);
});
foreach ($samples as ['name' => $name, 'file' => $file, 'environment' => $environment]) {
    foreach ($environment as $key => $value) {
        putenv("$key=$value");
    }
    $exchanges = [];
    $error = null;
    try {
        file_get_contents($reset, false, stream_context_create(['http' => ['method' => 'POST', 'header' => 'Content-Length: 0']]));
        $exchanges[] = run($file);
    } catch (Throwable $thrown) {
        $error = (string) $thrown;
    }
    echo json_encode(['name' => $name, 'exchanges' => $exchanges, 'error' => $error]), "\n";
}
