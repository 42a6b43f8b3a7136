// Which rows of an audit trail are shown: by what was done, who did it, when, and words in them.
#pragma once

#include "widgets/project/audit_rows.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace plumb::desk {

class AuditFilter final : public QWidget {
    Q_OBJECT

public:
    explicit AuditFilter(QWidget* parent = nullptr);

    [[nodiscard]] AuditQuestion question() const;
    [[nodiscard]] bool isEmpty() const;
    /// What can be chosen; what is chosen stays.
    void setKnown(const std::vector<std::string>& kinds, const std::vector<std::string>& people);
    void clear();

signals:
    void changed();
    /// Enter in the find box: to the rows.
    void accepted();

private:
    void say();
    void fill(QComboBox* box, const std::vector<std::string>& words,
              const std::function<QString(const QString&)>& text);
    void timeChosen();

    QComboBox *m_what, *m_who, *m_when;
    QDateEdit *m_from, *m_to;
    QLineEdit* m_find;
    QTimer m_soon;
};

}  // namespace plumb::desk
