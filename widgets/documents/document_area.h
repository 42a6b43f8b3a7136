// The documents of the desk in tabs, in one or more groups side by side. Owns its pages.
#pragma once

#include "widgets/common/theme.h"

#include <QTabWidget>
#include <QWidget>

#include <vector>

class QSplitter;

namespace plumb::desk {

class DocumentArea final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentArea(const Theme& theme, QWidget* parent = nullptr);
    ~DocumentArea() override;

    /// One that is here already comes to the front. Its window title, once it sets one, is the name of its tab.
    void addPage(QWidget* page, const QString& title, const QString& icon);
    void setTitle(QWidget* page, const QString& title, const QString& toolTip = {});
    void show(QWidget* page);
    /// A ClosingPage may stay and ask.
    void close(QWidget* page);
    [[nodiscard]] QWidget* current() const { return m_current; }
    [[nodiscard]] std::vector<QWidget*> pages() const;
    [[nodiscard]] QString titleOf(QWidget* page) const;
    [[nodiscard]] int groups() const;

    void step(int by);
    /// Moves the current page into a group of its own at the right; or back, when it is alone in one.
    void split();

signals:
    void currentChanged(QWidget* page);
    void added(QWidget* page);
    /// A page that is asked to close; it is deleted afterwards.
    void closing(QWidget* page);

private:
    QTabWidget* makeGroup();
    /// With its button to close; Qt deletes that with its tab, so a tab that moves gets a new one.
    int addTab(QTabWidget* group, QWidget* page, const QIcon& picture, const QString& title);
    /// "Close", and the title of the page.
    void nameCloseButton(QWidget* page);
    [[nodiscard]] QTabWidget* groupOf(QWidget* page) const;
    [[nodiscard]] QTabWidget* currentGroup() const;
    void follow(QWidget* now);
    void setCurrent(QWidget* page);
    void dropEmptyGroups();

    const Theme& m_theme;
    QSplitter* m_splitter;
    QWidget* m_current = nullptr;
};

}  // namespace plumb::desk
