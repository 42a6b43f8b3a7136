// When a person wants to be told while messages are sent, and what is run then.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "replay/alert_watch.h"
#endif

#include <QString>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace plumb::desk {

class PlanAlerts final : public QWidget {
    Q_OBJECT

public:
    explicit PlanAlerts(QWidget* parent = nullptr);

    [[nodiscard]] replay::AlertRules rules() const;
    /// Empty: none. Nothing without an alert.
    [[nodiscard]] QString command() const;

private:
    void say();
    void restate();

    QCheckBox *m_rejects, *m_latency, *m_silence, *m_disconnect;
    QSpinBox *m_refused, *m_of, *m_milliseconds, *m_seconds;
    QLabel *m_ofName, *m_commandName;
    QLineEdit* m_command;
};

}  // namespace plumb::desk
