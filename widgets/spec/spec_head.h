// The head of a spec's page: what it is, how it stands, and what is most often done with it.
#pragma once

#include "widgets/common/desk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace plumb::desk {

class SpecHead final : public QWidget {
    Q_OBJECT

public:
    explicit SpecHead(Desk& desk, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& path);
    /// How it stands, in a sentence.
    void setState(const QString& sentence, const QString& tone);
    void setDoable(bool undo, bool redo, bool save, const QString& saveText);
    /// While a spec is new, it may begin from another version or from a spec that came with the program.
    void setNew(bool isNew);
    [[nodiscard]] QString state() const;
    [[nodiscard]] QComboBox* versions() const { return m_versions; }
    [[nodiscard]] QComboBox* starters() const { return m_starters; }

signals:
    void undoAsked();
    void redoAsked();
    void saveAsked();
    void useAsked();
    void versionChosen(const QString& version);
    void starterChosen(const QString& name);

private:
    [[nodiscard]] QToolButton* button(const QString& icon, const char* text);

    Desk& m_desk;
    QLabel *m_title, *m_path, *m_state, *m_based;
    QComboBox *m_versions, *m_starters;
    QToolButton *m_undo, *m_redo, *m_use, *m_save;
};

}  // namespace plumb::desk
