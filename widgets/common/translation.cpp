#include "widgets/common/translation.h"

#include <QByteArray>
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

/// What functions outside of classes and classes in unnamed namespaces say is extracted under the name of a class with
/// or without its namespace, or under the namespace alone; each is looked up under the names of the others as well.
class DeskTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* text, const char* disambiguation, int n) const override {
        constexpr char kNamespace[] = "plumb::desk::";
        constexpr std::size_t kLength = sizeof(kNamespace) - 1;
        QString found = QTranslator::translate(context, text, disambiguation, n);
        if (found.isNull() && context) {
            found =
                std::strncmp(context, kNamespace, kLength) == 0
                    ? QTranslator::translate(context + kLength, text, disambiguation, n)
                    : QTranslator::translate((QByteArray(kNamespace) + context).constData(), text, disambiguation, n);
        }
        return found.isNull() ? QTranslator::translate("plumb::desk", text, disambiguation, n) : found;
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
        // The new one first: nobody, jobs neither, asks while there is none.
        QCoreApplication::installTranslator(next);
        if (current) {
            QCoreApplication::removeTranslator(current);
            delete current;
        }
        current = next;
    } else {
        delete next;
    }
    return there || wanted.startsWith(QLatin1String("en"));
}

}  // namespace plumb::desk
