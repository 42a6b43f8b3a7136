// Where a person says what happens to which path, and over which messages. Only the lines that the kind of change
// needs are shown.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "query/change_rule.h"
#endif
#include "widgets/common/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace plumb::desk {

enum class ChangeScope : quint8 { Selected, Listed, All };

class ChangeForm final : public QWidget {
    Q_OBJECT

public:
    explicit ChangeForm(const Theme& theme, QWidget* parent = nullptr);

    /// What is asked for; a sentence where it cannot be meant.
    [[nodiscard]] Result<query::ChangeRule> rule() const;
    /// Nothing was written that could be looked at yet.
    [[nodiscard]] bool blank() const;
    [[nodiscard]] ChangeScope scope() const;
    void setScope(ChangeScope scope);
    void setPath(const QString& path);
    /// How many messages each scope has; those without any cannot be chosen.
    void setCounts(std::uint64_t selected, std::uint64_t listed, std::uint64_t all);
    /// "Set PID-8", for the undo stack.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QLineEdit* path() const { return m_path; }

signals:
    void edited();
    void submitted();

private:
    void say();
    void sayKind();
    void kindChanged();
    void themeChanged();
    [[nodiscard]] query::ChangeKind kind() const;

    const Theme& m_theme;
    QComboBox *m_kind, *m_scope, *m_repetitions;
    QLineEdit *m_path, *m_text, *m_with, *m_condition;
    QLabel *m_pathName, *m_withName, *m_hint;
    QCheckBox *m_make, *m_raw, *m_caseBlind;
};

}  // namespace plumb::desk
