// The window against a bare one of the same toolkit, in the same run: start to first paint against a QMainWindow that
// holds a QScintilla; a frame of the list against a QTableView's, at ten thousand, a million and ten million rows;
// choosing a message until every panel is painted, also one of 10 MB; memory beside what the core holds.
#include "app/plumbline/application.h"
#include "app/plumbline/main_window.h"
#include "bench/measuring.h"
#include "widgets/common/row_view.h"
#include "widgets/messages/message_page.h"
#include "widgets/statistics/statistics_hub.h"

#include <Qsci/qsciscintilla.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace plumb;
using namespace plumb::desk;

namespace {

/// Cells as a list of messages has them, made without looking anything up: what is measured is the view.
class Rows final : public QAbstractTableModel {
public:
    explicit Rows(int rows)
        : m_rows(rows) {}
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 11; }
    QVariant data(const QModelIndex& index, int role) const override {
        return role == Qt::DisplayRole
                   ? QVariant(QStringLiteral("row %1 column %2").arg(index.row()).arg(index.column()))
                   : QVariant();
    }
    void again() {
        beginResetModel();
        endResetModel();
    }

private:
    int m_rows;
};

void runEvents() {
    QEventLoop loop;
    while (loop.processEvents(QEventLoop::AllEvents)) {
    }
}

double seconds(const std::function<void()>& run) {
    QElapsedTimer clock;
    clock.start();
    run();
    return static_cast<double>(clock.nsecsElapsed()) * 1e-9;
}

double medianOf(std::vector<double> all) {
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

/// Until a window is painted for the first time, from the beginning of its program: this one, started again.
double startTime(const QString& what) {
    std::vector<double> all;
    constexpr int kStarts = 7;
    for (int i = 0; i < kStarts; ++i) {
        QElapsedTimer clock;
        clock.start();
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--start"), what});
        program.waitForFinished();
        all.push_back(static_cast<double>(clock.nsecsElapsed()) * 1e-9);
    }
    return medianOf(all);
}

/// Ends the program once `window` was painted.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(QWidget* window) { window->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            QMetaObject::invokeMethod(qApp, &QApplication::quit, Qt::QueuedConnection);
        }
        return false;
    }
};

int startOnly(const QString& what) {
    if (what == QLatin1String("bare")) {
        QMainWindow window;
        window.setCentralWidget(new QsciScintilla(&window));
        window.resize(1440, 900);
        const FirstPaint watch(&window);
        window.show();
        return QApplication::exec();
    }
    QTemporaryDir folder;
    Application application({folder.filePath(QStringLiteral("settings.ini")), {}, false});
    const FirstPaint watch(&application.window());
    application.start();
    return QApplication::exec();
}

struct ListTimes {
    static constexpr double kNever = 1e9;
    double first = kNever, frame = kNever, jump = kNever, reset = kNever;

    /// What else the machine does only adds, so the least of some rounds is what is compared.
    void takeLeast(const ListTimes& other) {
        first = std::min(first, other.first);
        frame = std::min(frame, other.frame);
        jump = std::min(jump, other.jump);
        reset = std::min(reset, other.reset);
    }
};

template <class View>
ListTimes listTimes(View& view, Rows& rows) {
    ListTimes times;
    view.resize(1100, 700);
    times.first = seconds([&] {
        view.setModel(&rows);
        view.show();
        runEvents();
    });
    const auto repeated = [](const std::function<void(int)>& step) {
        std::vector<double> all;
        constexpr int kTimes = 31;
        for (int i = 0; i < kTimes; ++i) {
            all.push_back(seconds([&] {
                step(i);
                runEvents();
            }));
        }
        return medianOf(all);
    };
    // Every frame shows other rows.
    times.frame = repeated([&](int i) {
        view.verticalScrollBar()->setValue((i + 1) * 100);
        view.viewport()->repaint();
    });
    times.jump = repeated([&](int i) {
        view.scrollTo(rows.index((i % 2 ? rows.rowCount() / 3 : rows.rowCount() - 100) + i, 0));
        view.viewport()->repaint();
    });
    times.reset = repeated([&](int) {
        rows.again();
        view.viewport()->repaint();
    });
    return times;
}

void measureStart(bench::Report& report) {
    report.title("Start to first paint");
    const double bare = startTime(QStringLiteral("bare")), ours = startTime(QStringLiteral("window"));
    report.ratio("the window / a bare one with an editor in it", ours, bare, ours / bare, 4.0);
}

void measureLists(bench::Report& report, const Theme& theme) {
    report.title("The list");
    constexpr std::array<int, 3> kCounts{10'000, 1'000'000, 10'000'000};
    ListTimes table;
    std::array<ListTimes, kCounts.size()> ours;
    constexpr int kRounds = 5;
    for (int round = 0; round < kRounds; ++round) {
        Rows bareRows(kCounts[0]);
        QTableView bare;
        table.takeLeast(listTimes(bare, bareRows));
        for (std::size_t n = 0; n < kCounts.size(); ++n) {
            Rows rows(kCounts[n]);
            RowView view(theme);
            ours[n].takeLeast(listTimes(view, rows));
        }
    }
    const ListTimes& small = ours[0];
    for (std::size_t n = 0; n < kCounts.size(); ++n) {
        const ListTimes& times = ours[n];
        const int count = kCounts[n];
        const std::string of = " of " + std::to_string(count) + " rows";
        report.ratio("a frame" + of + " / QTableView's of 10000", times.frame, table.frame, times.frame / table.frame,
                     1.5);
        if (n == 0) {
            continue;
        }
        report.ratio("first paint" + of + " / of 10000", times.first, small.first, times.first / small.first, 1.2);
        report.ratio("going to a row" + of + " / of 10000", times.jump, small.jump, times.jump / small.jump, 1.2);
        report.ratio("reset" + of + " / of 10000", times.reset, small.reset, times.reset / small.reset, 1.2);
    }
}

void settle(Application& application) {
    while (!application.desk().jobs.running().empty()) {
        runEvents();
        QThread::msleep(2);
    }
    runEvents();
}

void measureChoosing(bench::Report& report) {
    report.title("Choosing a message, until all panels are painted");
    QTemporaryDir folder;
    // A message of 10 MB in one value, among small ones.
    const QString big = folder.filePath(QStringLiteral("big.hl7"));
    {
        QFile file(big);
        if (!file.open(QIODevice::WriteOnly)) {
            return;
        }
        const QByteArray head =
            "MSH|^~\\&|LAB|STE|EMR|STE|20261120064152||ORU^R01^ORU_R01|%1|P|2.5.1\rPID|1||00581203^^^STE^MR\r";
        file.write(QByteArray(head).replace("%1", "1"));
        file.write("OBR|1||5501|2160-0^Creatinine^LN\r");
        file.write(QByteArray(head).replace("%1", "2") +
                   "OBR|1||5501|2160-0^Creatinine^LN\rOBX|1|ED|PDF^Report||^^PDF^Base64^" + QByteArray(10 << 20, 'A') +
                   "||||||F\r");
    }
    Application application({folder.filePath(QStringLiteral("settings.ini")),
                             {QString::fromStdString(bench::traffic("gui_20k", "--count 20000 --seed 7")), big},
                             false});
    application.start();
    settle(application);
    const auto choose = [&](Feed& feed, const std::vector<std::uint64_t>& numbers) {
        std::vector<double> all;
        application.window().showFeed(&feed);
        settle(application);
        for (const std::uint64_t number : numbers) {
            all.push_back(seconds([&] {
                application.page()->goTo(number);
                runEvents();
            }));
        }
        std::sort(all.begin(), all.end());
        return all;
    };
    std::vector<std::uint64_t> numbers;
    for (std::uint64_t i = 0; i < 200; ++i) {
        numbers.push_back((i * 7919) % 20'000);
    }
    Feed& usual = *application.desk().workspace.feeds()[0];
    const std::vector<double> small = choose(usual, numbers);
    report.ratio("a message, median / 50 ms", small[small.size() / 2], 0.05, small[small.size() / 2] / 0.05, 1.0);
    report.ratio("a message, 99 of 100 / 100 ms", small[small.size() * 99 / 100], 0.1,
                 small[small.size() * 99 / 100] / 0.1, 1.0);
    Feed& huge = *application.desk().workspace.feeds()[1];
    std::vector<std::uint64_t> turns;
    for (std::uint64_t i = 0; i < 30; ++i) {
        turns.push_back(i % 2);
    }
    const std::vector<double> large = choose(huge, turns);
    report.ratio("one of 10 MB and its neighbour, median / 50 ms", large[large.size() / 2], 0.05,
                 large[large.size() / 2] / 0.05, 1.0);
    report.ratio("one of 10 MB, the slowest / 100 ms", large.back(), 0.1, large.back() / 0.1, 1.0);
}

struct OpeningTimes {
    double first = 0, whole = 0, grown = 0;  ///< seconds, and megabytes
};

OpeningTimes openOnce(const QString& path) {
    OpeningTimes times;
    QTemporaryDir folder;
    Application application({folder.filePath(QStringLiteral("settings.ini")), {}, false});
    application.start();
    runEvents();
    const std::uint64_t before = bench::anonymousMemory();
    times.whole = seconds([&] {
        times.first = seconds([&] {
            application.open({path});
            while (!application.page() || application.page()->model()->rowCount() == 0) {
                runEvents();
            }
            runEvents();
        });
        while (application.desk().workspace.feeds().front()->state() != Feed::State::Ready) {
            runEvents();
        }
    });
    settle(application);
    times.grown = static_cast<double>(bench::anonymousMemory() - before) / (1 << 20);
    return times;
}

void measureOpening(bench::Report& report) {
    report.title("Opening a large file");
    const QString path = QString::fromStdString(bench::traffic("gui_1m", "--count 1000000 --seed 8"));
    // The memory of later windows is that which the first one gave back.
    const OpeningTimes once = openOnce(path);
    const double first = medianOf({once.first, openOnce(path).first, openOnce(path).first});
    report.ratio("first message shown, median of 3 / 150 ms", first, 0.15, first / 0.15, 1.0);
    report.plain("all of it indexed, s", std::to_string(once.whole));
    report.ratio("memory of the window over an empty one, MB / 150", once.grown, 150, once.grown / 150, 1.0);
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication qt(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--start")) {
        return startOnly(arguments[2]);
    }
    bench::Report report;
    measureStart(report);
    {
        Theme theme;
        measureLists(report, theme);
    }
    measureChoosing(report);
    measureOpening(report);
    report.summary();
    return report.exitCode();
}
