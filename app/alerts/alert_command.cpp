#include "alerts/alert_command.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace plumb::alerts {

bool namesProgram(const std::string& command) {
    return !QProcess::splitCommand(QString::fromStdString(command)).isEmpty();
}

Result<void> runAlertCommand(const std::string& command, const replay::Alert& alert, const std::string& text) {
    QStringList parts = QProcess::splitCommand(QString::fromStdString(command));
    const std::string_view name = replay::alertName(alert.kind);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PLUMBLINE_ALERT"),
                       QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
    environment.insert(QStringLiteral("PLUMBLINE_ALERT_STATE"),
                       alert.over ? QStringLiteral("over") : QStringLiteral("begins"));
    environment.insert(QStringLiteral("PLUMBLINE_ALERT_TEXT"), QString::fromStdString(text));
    process.setProcessEnvironment(environment);
    if (!parts.isEmpty()) {
        process.setProgram(parts.takeFirst());
        process.setArguments(parts);
    }
    if (!process.startDetached()) {
        return fail(MessageId::AlertCommand, {command});
    }
    return {};
}

}  // namespace plumb::alerts
