"""Certificates for the peers of one test: an authority, a server for 127.0.0.1 and a client, all of thirty days."""
import subprocess


def _openssl(folder, *arguments):
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


def make_certificates(folder):
    """ca, server and client, each as .key and .pem."""
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-noenc"]
    _openssl(folder, "req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-days", "30", "-subj", "/CN=CA")
    for name, extension in (("server", "subjectAltName=IP:127.0.0.1"), ("client", "basicConstraints=CA:FALSE")):
        _openssl(folder, "req", "-x509", *key, "-keyout", name + ".key", "-out", name + ".pem", "-days", "30",
                 "-subj", "/CN=" + name, "-addext", extension, "-CA", "ca.pem", "-CAkey", "ca.key")
