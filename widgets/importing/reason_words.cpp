#include "widgets/importing/reason_words.h"

#include "base/message_catalogue.h"
#include "widgets/models/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace plumb::desk {
namespace {

struct ReasonWords {
    MessageId id;
    const char* words;  ///< with the arguments of the core's sentence
};

constexpr ReasonWords kReasons[] = {
    {MessageId::ImportUsage, QT_TRANSLATE_NOOP("ImportReasons", "'{0}' is no usage that is known here. Say what it "
                                                                "means.")},
    {MessageId::ImportUsageAmbiguous, QT_TRANSLATE_NOOP("ImportReasons", "'{0}' can mean {1}. Say which is meant.")},
    {MessageId::ImportRepeat, QT_TRANSLATE_NOOP("ImportReasons", "'{0}' does not say how often it may stand. Type a "
                                                                 "cardinality such as 0..1 or 1..*.")},
    {MessageId::ImportLength, QT_TRANSLATE_NOOP("ImportReasons", "'{0}' is no length. Type one such as 20 or 1..20.")},
    {MessageId::ImportType, QT_TRANSLATE_NOOP("ImportReasons", "'{0}' is no type of HL7 {1}, and the document does not "
                                                               "define it. Say which type is meant.")},
    {MessageId::ImportTable,
     QT_TRANSLATE_NOOP("ImportReasons", "'{0}' is no table of HL7 {1}, and the document does not list its codes. Say "
                                        "which value set is meant, or say nothing here.")},
    {MessageId::ImportPath, QT_TRANSLATE_NOOP("ImportReasons", "'{0}' does not lead to a field or component. Type its "
                                                               "path, such as PID-3.1.")},
    {MessageId::ImportNoSegment,
     QT_TRANSLATE_NOOP("ImportReasons", "The document does not say which segment this is about. Type the segment, such "
                                        "as PID, or leave the table out.")},
    {MessageId::ImportConflict,
     QT_TRANSLATE_NOOP("ImportReasons", "The document says {0} here and {1} elsewhere ({2}). Say which is right.")},
    {MessageId::ImportHeading, QT_TRANSLATE_NOOP("ImportReasons", "The heading '{0}' is not known, so this column was "
                                                                  "not taken. Say what it holds, if it matters.")},
    {MessageId::ImportUnknownTable,
     QT_TRANSLATE_NOOP("ImportReasons", "Nothing here looks like segments, a message format, codes or the like, so "
                                        "this table was not taken. Say what it holds, if it matters.")},
    {MessageId::ImportSkipped, QT_TRANSLATE_NOOP("ImportReasons", "An answer is to leave this table out.")},
    {MessageId::ImportNoMessage,
     QT_TRANSLATE_NOOP("ImportReasons", "The document does not say of which message this is the format. Type the "
                                        "message, such as ADT^A01, or leave the table out.")},
    {MessageId::ImportVersions, QT_TRANSLATE_NOOP("ImportReasons", "The document names more than one version of the "
                                                                   "standard ({0}); {1} was taken. Say which is "
                                                                   "meant.")},
    {MessageId::ImportNoVersion, QT_TRANSLATE_NOOP("ImportReasons", "The document names no version of the standard, so "
                                                                    "{0} was taken. Say which is meant.")},
    {MessageId::ImportLeftOut, QT_TRANSLATE_NOOP("ImportReasons", "An answer is that the spec says nothing of this.")},
    {MessageId::ImportAnswer,
     QT_TRANSLATE_NOOP("ImportReasons", "The answer '{0}' cannot be the {1} of {2}. Answer it anew.")},
};

}  // namespace

QString reasonWords(const Note& reason) {
    const auto* const found = std::find_if(std::begin(kReasons), std::end(kReasons),
                                           [&](const ReasonWords& one) { return one.id == reason.id; });
    if (found == std::end(kReasons)) {
        return sentence(reason);
    }
    const std::string words = QCoreApplication::translate("ImportReasons", found->words).toStdString();
    return toQString(renderTemplate(words, reason.arguments));
}

}  // namespace plumb::desk
