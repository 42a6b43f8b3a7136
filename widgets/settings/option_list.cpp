#include "widgets/settings/option_list.h"

#include <QCoreApplication>

namespace plumb::desk {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};
}  // namespace

QVector<OptionInfo> optionList() {
    const QString appearance = Words::tr("Appearance"), messages = Words::tr("Messages"),
                  privacy = Words::tr("Privacy"), keyboard = Words::tr("Keyboard");
    return {
        {QStringLiteral("appearance.theme"), appearance, Words::tr("Theme"), Words::tr("Colours of the whole window."),
         Words::tr("light dark high contrast colour night system")},
        {QStringLiteral("appearance.density"), appearance, Words::tr("Density"), Words::tr("Compact shows more rows."),
         Words::tr("rows spacing height compact comfortable")},
        {QStringLiteral("appearance.font"), appearance, Words::tr("Font"), Words::tr("Of everything but raw HL7."),
         Words::tr("typeface family letters")},
        {QStringLiteral("appearance.fontSize"), appearance, Words::tr("Font size"), Words::tr("Of all text."),
         Words::tr("bigger smaller zoom points")},
        {QStringLiteral("appearance.monospace"), appearance, Words::tr("Monospace font"),
         Words::tr("Of raw HL7, paths and values that must align."), Words::tr("fixed code editor typeface")},
        {QStringLiteral("appearance.language"), appearance, Words::tr("Language"),
         Words::tr("Of the window; HL7 keeps its own names."),
         QString::fromUtf8("English Deutsch Français Español Português translation")},
        {QStringLiteral("messages.columns"), messages, Words::tr("Columns of a new list"),
         Words::tr("Names of columns or paths, with commas between them."), Words::tr("table path default")},
        {QStringLiteral("messages.autoCheck"), messages, Words::tr("Check when opened"),
         Words::tr("Files up to this size are checked at once; larger ones when you ask."),
         Words::tr("findings automatic spec megabytes")},
        {QStringLiteral("privacy.maskOnStart"), privacy, Words::tr("Mask names when the window opens"),
         Words::tr("Names, identifiers and free text are hidden until you show them."),
         Words::tr("hide patient screenshot")},
        {QStringLiteral("privacy.filterHistory"), privacy, Words::tr("Keep a history of filters"),
         Words::tr("Filters can hold names and numbers of patients. Off: they are forgotten with the window."),
         Words::tr("query search remember forget")},
        {QStringLiteral("privacy.lockMinutes"), privacy, Words::tr("Lock the project"),
         Words::tr("An encrypted project that nobody works with is locked; its passphrase opens it again."),
         Words::tr("idle automatic time away encrypted passphrase minutes")},
        {QStringLiteral("privacy.clipboardSeconds"), privacy, Words::tr("Clear the clipboard"),
         Words::tr("Values that were copied here are taken off it, unless something else was copied since. Also when a "
                   "project is locked and when the program ends."),
         Words::tr("copy paste forget patient seconds")},
        {QStringLiteral("keyboard.shortcuts"), keyboard, Words::tr("Shortcuts"),
         Words::tr("Choose an action, press Enter, then press its keys."), Words::tr("keys hotkeys bindings")},
    };
}

}  // namespace plumb::desk
