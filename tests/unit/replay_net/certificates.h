// Certificates for tests, made when they are asked for: an authority of their own and what it signs.
#pragma once

#include <memory>
#include <string>

struct evp_pkey_st;
struct x509_st;

namespace plumb::replay::test {

struct Certificate {
    std::shared_ptr<x509_st> certificate;
    std::shared_ptr<evp_pkey_st> key;

    [[nodiscard]] std::string pem() const;
    [[nodiscard]] std::string keyPem(const std::string& passphrase = {}) const;
    [[nodiscard]] std::string pkcs12(const std::string& passphrase) const;
};

struct CertificateRequest {
    std::string commonName;
    std::string alternativeName;  ///< "DNS:localhost,IP:127.0.0.1"
    int daysFrom = -1;
    int daysTo = 365;
    const Certificate* signedBy = nullptr;  ///< nullptr: by itself
    bool authority = false;
};

[[nodiscard]] Certificate makeCertificate(const CertificateRequest& request);

}  // namespace plumb::replay::test
