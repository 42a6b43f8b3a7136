// A blocking socket with frames on it, perhaps with TLS 1.3.
#pragma once

#include <string>
#include <string_view>

using SSL = struct ssl_st;
using SSL_CTX = struct ssl_ctx_st;
using X509 = struct x509_st;

namespace plumb::bench {

/// A server's key and self-signed certificate of "localhost", made when it is.
class TlsIdentity {
public:
    TlsIdentity();
    ~TlsIdentity();
    TlsIdentity(const TlsIdentity&) = delete;
    TlsIdentity& operator=(const TlsIdentity&) = delete;

    void writeCertificate(const std::string& path) const;
    [[nodiscard]] SSL_CTX* context() const { return m_context; }

private:
    SSL_CTX* m_context;
    X509* m_certificate;
};

class WireStream {
public:
    /// As a server, with TLS where there is an identity.
    WireStream(int socket, const TlsIdentity* identity);
    /// As a client, who takes any certificate.
    WireStream(int socket, bool tls);
    ~WireStream();
    WireStream(const WireStream&) = delete;
    WireStream& operator=(const WireStream&) = delete;

    /// One frame without its envelope; false at the end of the stream.
    bool frame(std::string& out);
    /// A whole frame is here already.
    [[nodiscard]] bool ready() const;
    void send(std::string_view bytes);

private:
    bool fill();

    int m_socket;
    SSL_CTX* m_context = nullptr;
    SSL* m_tls = nullptr;
    std::string m_buffer;
    std::size_t m_used = 0;
};

}  // namespace plumb::bench
