// Any bytes as a Word document: a whole file where they begin as one, else the XML of its body, which no checksum
// guards.
#include "fuzz/spec/check_document.h"
#include "spec/documents/word_body.h"

#include <cstdint>

using namespace plumb::spec;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (bytes.substr(0, 2) == "PK") {
        checkRead(readDocumentBytes(bytes, "fuzz.docx", fuzzLimits()));
        return 0;
    }
    Document document;
    DocumentFlow flow(document, fuzzLimits());
    const WordStyles styles;
    const WordNotes notes;
    WordNumbering numbering;
    XmlPull xml(bytes);
    if (WordBody(flow, styles, numbering, notes).read(xml)) {
        flow.finish();
        checkDocument(document);
    }
    return 0;
}
