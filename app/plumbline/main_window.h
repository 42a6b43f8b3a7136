// The window: builds the desk's parts and wires them. No logic lives here.
#pragma once

#include "widgets/common/desk.h"

#include <QHash>
#include <QMainWindow>

#include <vector>

class QDockWidget;
class QToolBar;
class QVBoxLayout;

namespace plumb::desk {

class AskLine;
class DocumentArea;
class ManualPage;
class MessagePage;
class StatusLine;

class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Desk& desk, std::vector<PanelInfo> panels);

    [[nodiscard]] DocumentArea* documents() const { return m_documents; }
    [[nodiscard]] AskLine* askLine() const { return m_ask; }
    [[nodiscard]] const std::vector<PanelInfo>& panels() const { return m_panels; }
    [[nodiscard]] QDockWidget* dock(const QString& id) const { return m_docks.value(id); }
    /// The widget of a panel; made when it is first asked for.
    QWidget* panel(const QString& id);
    void showPanel(const QString& id);
    void togglePanel(const QString& id);
    /// The panel that has the keyboard; empty: none.
    [[nodiscard]] QString focusedPanel() const;

    [[nodiscard]] MessagePage* currentMessagePage() const;
    [[nodiscard]] MessagePage* pageOf(const Feed* feed) const;
    /// Made when there is none; nullptr: the feed has closed.
    MessagePage* showFeed(Feed* feed);

    /// The same panels in other words.
    void setPanelWords(const std::vector<PanelInfo>& panels);
    /// Menus and the bars, once all actions are there.
    void buildMenus();
    /// A line above the documents; owned by the window from then on.
    void addBar(QWidget* bar);
    void resetLayout();
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& state);

signals:
    void dropped(const QStringList& paths, const QByteArray& text);
    void closed();

protected:
    /// Tab, in the order in which the window is read.
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildDocks();
    void sizeDocks();
    void buildActivityBar();

    Desk& m_desk;
    std::vector<PanelInfo> m_panels;
    QHash<QString, QDockWidget*> m_docks;
    DocumentArea* m_documents;
    AskLine* m_ask;
    QToolBar* m_activityBar;
    QVBoxLayout* m_middle;
    QByteArray m_firstLayout;
};

}  // namespace plumb::desk
