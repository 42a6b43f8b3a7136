// What the user keeps that may hold field values - saved and recent filters, colour rules - while no project is open.
// It never stands in the settings: it is in one file beside the journals of unfinished work, sealed with the same key,
// and without a key it lasts as long as the window. What the settings of an older version hold is taken over once, and
// wiped there.
//
// Windows of other processes keep theirs in the same file: what one adds or takes away is added or taken away there.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/result.h"
#include "base/secret.h"
#endif
#include "widgets/common/settings.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace plumb::desk {

class SealedValues final : public QObject {
    Q_OBJECT

public:
    /// Lines by their key in the settings.
    using Lines = QHash<QString, QStringList>;
    enum class State : quint8 {
        Waiting,  ///< for the key
        Kept,
        NotKept,
    };

    explicit SealedValues(Settings& settings, QObject* parent = nullptr);
    ~SealedValues() override;

    [[nodiscard]] static QStringList keys();
    [[nodiscard]] State state() const { return m_state; }
    /// Nothing is still to be read or written.
    [[nodiscard]] bool isSettled() const { return m_state != State::Waiting && m_running == 0 && !m_soon.isActive(); }

    /// Reads what is in `folder`; a window that gave up before stays so.
    void begin(const QString& folder, const std::shared_ptr<const Secret>& key);
    /// There is no key.
    void giveUp();
    /// Waits. Called before the program ends.
    void keepNow();

    /// `mine` and `theirs` both come from `base`: what one of them added is there, what one took away is not.
    [[nodiscard]] static QStringList joined(const QStringList& mine, const QStringList& base,
                                            const QStringList& theirs);

signals:
    /// Other values are there now, or they are kept for another time.
    void switched();
    void said(const QString& sentence);

private:
    struct Written {
        Lines lines;      ///< what the file holds
        QString problem;  ///< of what it held; it is put aside
    };

    void write();
    void wrote(const Lines& mine, const Result<Written>& done);
    [[nodiscard]] Lines now() const;
    void put(const Lines& lines);
    void wipeSettings();

    Settings& m_settings;
    std::shared_ptr<ElsewhereValues> m_values;
    State m_state = State::Waiting;
    Lines m_base;  ///< as the file had them
    QString m_file;
    std::shared_ptr<const Secret> m_key;
    QTimer m_soon;
    QThreadPool m_writer;  ///< one thread
    int m_running = 0;
};

}  // namespace plumb::desk
