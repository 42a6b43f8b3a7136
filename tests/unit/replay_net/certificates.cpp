#include "unit/replay_net/certificates.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <atomic>

namespace plumb::replay::test {
namespace {

std::string textOf(BIO* bio) {
    char* data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    std::string text(data, static_cast<std::size_t>(length));
    BIO_free(bio);
    return text;
}

void extend(X509* certificate, X509* issuer, int what, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, &context, what, value.c_str());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

}  // namespace

std::string Certificate::pem() const {
    BIO* const bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, certificate.get());
    return textOf(bio);
}

std::string Certificate::keyPem(const std::string& passphrase) const {
    BIO* const bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey_traditional(bio, key.get(), passphrase.empty() ? nullptr : EVP_aes_256_cbc(),
                                         passphrase.empty() ? nullptr
                                                            : reinterpret_cast<const unsigned char*>(passphrase.data()),
                                         static_cast<int>(passphrase.size()), nullptr, nullptr);
    return textOf(bio);
}

std::string Certificate::pkcs12(const std::string& passphrase) const {
    PKCS12* const store =
        PKCS12_create(passphrase.c_str(), "test", key.get(), certificate.get(), nullptr, 0, 0, 0, 0, 0);
    BIO* const bio = BIO_new(BIO_s_mem());
    i2d_PKCS12_bio(bio, store);
    PKCS12_free(store);
    return textOf(bio);
}

Certificate makeCertificate(const CertificateRequest& request) {
    static std::atomic<long> serial{1};
    Certificate made;
    made.key = {EVP_EC_gen("P-256"), EVP_PKEY_free};
    made.certificate = {X509_new(), X509_free};
    X509* const certificate = made.certificate.get();
    X509_set_version(certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial++);
    constexpr long kDay = 24 * 60 * 60;
    X509_gmtime_adj(X509_getm_notBefore(certificate), request.daysFrom * kDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), request.daysTo * kDay);
    X509_set_pubkey(certificate, made.key.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(request.commonName.c_str()), -1, -1, 0);
    X509* const issuer = request.signedBy ? request.signedBy->certificate.get() : certificate;
    EVP_PKEY* const issuerKey = request.signedBy ? request.signedBy->key.get() : made.key.get();
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    extend(certificate, issuer, NID_basic_constraints, request.authority ? "critical,CA:TRUE" : "CA:FALSE");
    if (!request.alternativeName.empty()) {
        extend(certificate, issuer, NID_subject_alt_name, request.alternativeName);
    }
    X509_sign(certificate, issuerKey, EVP_sha256());
    return made;
}

}  // namespace plumb::replay::test
