// Any bytes as a workbook: a whole file where they begin as one, else the XML of a sheet, which no checksum guards.
#include "fuzz/spec/check_document.h"
#include "spec/documents/workbook_sheet.h"

#include <cstdint>

using namespace plumb::spec;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (bytes.substr(0, 2) == "PK") {
        checkRead(readDocumentBytes(bytes, "fuzz.xlsx", fuzzLimits()));
        return 0;
    }
    Document document;
    document.sheets.push_back("fuzz");
    DocumentBudget budget(document, fuzzLimits());
    WorkbookParts parts;
    parts.texts.push_back({"text", "struck", true, 2});
    for (const char* format : {"0.00", "dd/mm/yyyy hh:mm", "\"HL7\"0000"}) {
        parts.looks.push_back({parseNumberFormat(format), 1, true, false, true});
    }
    DocumentPlace place;
    place.sheet = place.block = 1;
    SheetReader reader(parts, budget, place);
    XmlPull xml(bytes);
    if (reader.read(xml)) {
        reader.addNotes({{{2, 3}, "note"}});
        checkTable(document, reader.take("fuzz"));
    }
    return 0;
}
