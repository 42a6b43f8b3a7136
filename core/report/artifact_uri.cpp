#include "report/artifact_uri.h"

namespace plumb::report {
namespace {

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isUnreserved(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || c == '~';
}

bool hasDrive(std::string_view file) {
    return file.size() >= 3 && isLetter(file[0]) && file[1] == ':' && (file[2] == '\\' || file[2] == '/');
}

}  // namespace

std::string artifactUri(std::string_view file) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string uri;
    // A backslash parts folders only where there are drives or shares; elsewhere it is a letter like any other.
    const bool windows = hasDrive(file) || file.starts_with("\\\\");
    if (hasDrive(file)) {
        uri = "file:///" + std::string(file.substr(0, 2));
        file.remove_prefix(2);
    } else if (file.starts_with("\\\\")) {
        uri = "file:";
    } else if (file.starts_with('/')) {
        uri = "file://";
    }
    for (const char c : file) {
        if (isUnreserved(c) || c == '/') {
            uri += c;
        } else if (c == '\\' && windows) {
            uri += '/';
        } else {
            const auto byte = static_cast<unsigned char>(c);
            uri += '%';
            uri += hex[byte >> 4];
            uri += hex[byte & 15];
        }
    }
    return uri;
}

}  // namespace plumb::report
