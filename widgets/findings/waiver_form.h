// A strip below the findings that accepts one of them: for a reason, by an owner, until a day.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "check/collector.h"
#include "check/waivers.h"
#endif
#include "widgets/common/theme.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace plumb::desk {

class WaiverForm final : public QWidget {
    Q_OBJECT

public:
    explicit WaiverForm(QWidget* parent = nullptr);

    /// Opens for a rule at a place.
    void begin(const check::FindingGroup& group);

signals:
    void accepted(const plumb::check::Waiver& waiver);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void update();
    void accept();

    check::Waiver m_waiver;
    QLabel* m_what;
    QLineEdit* m_reason;
    QLineEdit* m_owner;
    QDateEdit* m_expires;
    QPushButton* m_ok;
};

}  // namespace plumb::desk
