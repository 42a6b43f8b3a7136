#include "widgets/common/translation.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

#include <cstring>

namespace plumb::desk {
namespace {

QString fileOf(const QString& code) {
    return QStringLiteral(":/plumbline/i18n/plumbline_%1.qm").arg(code);
}

/// Texts outside of classes are extracted under the bare name of the class whose tr() they call, and looked up under
/// its whole name.
class DeskTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* text, const char* disambiguation, int n) const override {
        QString found = QTranslator::translate(context, text, disambiguation, n);
        constexpr char kNamespace[] = "plumb::desk::";
        if (found.isNull() && context && std::strncmp(context, kNamespace, sizeof(kNamespace) - 1) == 0) {
            found = QTranslator::translate(context + sizeof(kNamespace) - 1, text, disambiguation, n);
        }
        return found;
    }
};

}  // namespace

bool hasTranslation(const QString& code) {
    return QFile::exists(fileOf(code)) || QFile::exists(fileOf(code.section(QLatin1Char('_'), 0, 0)));
}

bool useLanguage(const QString& code) {
    static QTranslator* current = nullptr;
    const QString wanted = code.isEmpty() ? QLocale::system().name() : code;
    QString file = fileOf(wanted);
    if (!QFile::exists(file)) {
        file = fileOf(wanted.section(QLatin1Char('_'), 0, 0));
    }
    const bool there = QFile::exists(file);
    auto* const next = new DeskTranslator(QCoreApplication::instance());
    if (next->load(there ? file : fileOf(QStringLiteral("en")))) {
        if (current) {
            QCoreApplication::removeTranslator(current);
            delete current;
        }
        current = next;
        QCoreApplication::installTranslator(current);
    } else {
        delete next;
    }
    return there || wanted.startsWith(QLatin1String("en"));
}

}  // namespace plumb::desk
