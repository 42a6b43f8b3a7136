// Which types are read by whom. To add one: write its reader in a file here, declare it in value.h, add its row.
#include "dictionary/meaning/value.h"

namespace plumb::dictionary::meaning {
namespace {

struct Row {
    std::string_view type;
    Reader reader;
};

constexpr Row kReaders[] = {
    {"CE", coded},
    {"CWE", coded},
    {"CNE", coded},
    {"CF", coded},
    {"PN", personName},
    {"XPN", personName},
    {"CN", personWithId},
    {"XCN", personWithId},
    {"CNN", personWithId},
    {"PPN", personWithId},
    {"AD", address},
    {"XAD", address},
    {"XTN", telephone},
    {"CX", identifier},
    {"CK", identifier},
    {"CM_PAT_ID", identifier},
    {"CM_PAT_ID_0192", identifier},
    {"CM_EIP", entityPair},
    {"EI", entity},
    {"EIP", entityPair},
    {"HD", authority},
    {"XON", organization},
    {"PL", location},
    {"SN", structuredNumber},
    {"CQ", quantity},
    {"MO", quantity},
    {"DT", time},
    {"TS", time},
    {"DTM", time},
    {"TM", timeOfDay},
    {"DR", timeRange},
    {"TQ", timing},
    {"RI", repeatPattern},
    {"ED", document},
    {"RP", documentReference},
};

}  // namespace

Reader readerOf(std::string_view type) {
    for (const Row& row : kReaders) {
        if (row.type == type) {
            return row.reader;
        }
    }
    return nullptr;
}

}  // namespace plumb::dictionary::meaning
