// What an endpoint says of TLS as Qt takes it: files read, protocols from TLS 1.2 on.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "replay/endpoint.h"

#include <QSslConfiguration>

namespace plumb::replay {

/// Reads the files that `options` names; `passphrase` opens the private key or the PKCS#12 file and may be empty. The
/// peer's certificate is required of a server; a listener that wants one of its clients asks for it itself
/// (setPeerVerifyMode). Fails with TlsMissing, TlsCertificate, TlsKey, TlsStore, or what reading a file says.
[[nodiscard]] Result<QSslConfiguration> tlsConfiguration(const TlsOptions& options, const Secret& passphrase);

}  // namespace plumb::replay
