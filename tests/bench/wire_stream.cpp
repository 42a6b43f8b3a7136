#include "wire_stream.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

namespace plumb::bench {
namespace {

void demand(bool holds, const char* what) {
    if (!holds) {
        std::perror(what);
        ERR_print_errors_fp(stderr);
        std::abort();
    }
}

}  // namespace

TlsIdentity::TlsIdentity()
    : m_context(SSL_CTX_new(TLS_server_method()))
    , m_certificate(X509_new()) {
    EVP_PKEY* const key = EVP_EC_gen("P-256");
    ASN1_INTEGER_set(X509_get_serialNumber(m_certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(m_certificate), -3600);
    X509_gmtime_adj(X509_getm_notAfter(m_certificate), 100L * 86400);
    X509_set_pubkey(m_certificate, key);
    X509_NAME* const name = X509_get_subject_name(m_certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("localhost"), -1, -1,
                               0);
    X509_set_issuer_name(m_certificate, name);
    demand(X509_sign(m_certificate, key, EVP_sha256()) > 0, "sign");
    demand(SSL_CTX_use_certificate(m_context, m_certificate) == 1, "certificate");
    demand(SSL_CTX_use_PrivateKey(m_context, key) == 1, "key");
    SSL_CTX_set_min_proto_version(m_context, TLS1_3_VERSION);
    EVP_PKEY_free(key);
}

TlsIdentity::~TlsIdentity() {
    X509_free(m_certificate);
    SSL_CTX_free(m_context);
}

void TlsIdentity::writeCertificate(const std::string& path) const {
    std::FILE* const file = std::fopen(path.c_str(), "wb");
    demand(file && PEM_write_X509(file, m_certificate) == 1, "write certificate");
    std::fclose(file);
}

WireStream::WireStream(int socket, const TlsIdentity* identity)
    : m_socket(socket) {
    if (identity) {
        m_tls = SSL_new(identity->context());
        SSL_set_fd(m_tls, socket);
        SSL_accept(m_tls);  // when it fails, nothing can be read
    }
}

WireStream::WireStream(int socket, bool tls)
    : m_socket(socket) {
    if (tls) {
        m_context = SSL_CTX_new(TLS_client_method());
        SSL_CTX_set_min_proto_version(m_context, TLS1_3_VERSION);
        m_tls = SSL_new(m_context);
        SSL_set_fd(m_tls, socket);
        demand(SSL_connect(m_tls) == 1, "handshake");
    }
}

WireStream::~WireStream() {
    if (m_tls) {
        SSL_shutdown(m_tls);
        SSL_free(m_tls);
        SSL_CTX_free(m_context);
    }
    ::close(m_socket);
}

bool WireStream::fill() {
    if (m_used > 0) {
        m_buffer.erase(0, m_used);
        m_used = 0;
    }
    char chunk[65536];
    const long got =
        m_tls ? SSL_read(m_tls, chunk, sizeof chunk) : static_cast<long>(read(m_socket, chunk, sizeof chunk));
    if (got <= 0) {
        return false;
    }
    m_buffer.append(chunk, static_cast<std::size_t>(got));
    return true;
}

bool WireStream::ready() const {
    return m_buffer.find("\x1c\r", m_used) != std::string::npos;
}

bool WireStream::frame(std::string& out) {
    for (;;) {
        const std::size_t end = m_buffer.find("\x1c\r", m_used);
        if (end != std::string::npos) {
            out.assign(m_buffer, m_used + 1, end - m_used - 1);
            m_used = end + 2;
            return true;
        }
        if (!fill()) {
            return false;
        }
    }
}

void WireStream::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const long taken = m_tls ? SSL_write(m_tls, bytes.data(), static_cast<int>(bytes.size()))
                                 : static_cast<long>(::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL));
        if (taken <= 0) {
            return;  // whoever waits for the answer finds out
        }
        bytes.remove_prefix(static_cast<std::size_t>(taken));
    }
}

}  // namespace plumb::bench
