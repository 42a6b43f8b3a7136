#include "widgets/common/translation.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

namespace plumb::desk {
namespace {

QString fileOf(const QString& code) {
    return QStringLiteral(":/plumbline/i18n/plumbline_%1.qm").arg(code);
}

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
    auto* const next = new QTranslator(QCoreApplication::instance());
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
