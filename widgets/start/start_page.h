// What stands on the desk before anything is open: where to drop, the tour of the first five minutes, and recent work.
// It opens nothing itself; it says what was asked for.
#pragma once

#include "widgets/common/desk.h"

#include <QScrollArea>
#include <QStringList>

#include <array>

class QLabel;
class QMimeData;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace plumb::desk {

class DropArea;
class RecentFiles;
class RecentModel;
class RowView;
class Tour;
class TourCard;

class StartPage final : public QScrollArea {
    Q_OBJECT

public:
    /// All of them outlive the page.
    StartPage(Desk& desk, RecentFiles& recent, Tour& tour, QWidget* parent = nullptr);

signals:
    void openRequested(const QStringList& paths);
    void sampleRequested();
    void textPasted(const QByteArray& text);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addHead(QVBoxLayout& column);
    void addDropArea(QVBoxLayout& column);
    void addTour(QVBoxLayout& column);
    void addRecent(QVBoxLayout& column);
    QPushButton* addActionButton(QLayout& row, const QString& id);
    void addTourButton(TourCard& card, const QString& id);
    void take(const QMimeData* offer, const QString& nothing);
    void paste();
    void openFolder();
    void openRecent(int row);
    void togglePin(int row);
    void removeRecent();
    void tourChanged();
    void recentChanged();
    void keysChanged();
    void themeChanged();

    Desk& m_desk;
    RecentFiles& m_recent;
    Tour& m_tour;
    RecentModel* m_model;
    RowView* m_list = nullptr;
    DropArea* m_drop = nullptr;
    QWidget* m_tourPart = nullptr;
    std::array<TourCard*, 3> m_cards{};
    QList<std::pair<QPushButton*, QString>> m_actionButtons;  ///< and the id whose shortcut each shows
    QList<QLabel*> m_headings;
    QLabel *m_sign = nullptr, *m_title = nullptr;
    QToolButton *m_pin = nullptr, *m_remove = nullptr;
};

}  // namespace plumb::desk
