// Any bytes as HTML, and as text that was pasted.
#include "fuzz/spec/check_document.h"

#include <cstdint>

using namespace plumb::spec;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    checkRead(readDocumentBytes(bytes, "fuzz.html", fuzzLimits()));
    checkRead(readPastedDocument(bytes, fuzzLimits()));
    return 0;
}
