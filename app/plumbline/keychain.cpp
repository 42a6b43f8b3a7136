#include "app/plumbline/keychain.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace plumb::desk {
namespace {

const QString kKeychainService = QStringLiteral("org.plumbline.Plumbline");
constexpr int kLookEvery = 100;  // milliseconds between two looks whether the program ends

QString keyOf(std::string_view name) {
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// Runs it to its end on this thread.
Result<void> run(QKeychain::Job& job) {
    if (QThread::currentThread() == QCoreApplication::instance()->thread()) {
        return fail(MessageId::KeychainFailed, {"it was asked by the thread that draws"});
    }
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    QEventLoop loop;
    bool finished = false;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&] {
        finished = true;
        loop.quit();
    });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&loop] {
        if (QThread::currentThread()->isInterruptionRequested()) {
            loop.quit();
        }
    });
    look.start(kLookEvery);
    job.start();
    loop.exec();
    if (!finished) {
        return fail(MessageId::Cancelled);
    }
    return job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound
               ? Result<void>()
               : fail(MessageId::KeychainFailed, {job.errorString().toStdString()});
}

}  // namespace

Result<std::optional<Secret>> Keychain::read(std::string_view name) {
    QKeychain::ReadPasswordJob job(kKeychainService);
    job.setKey(keyOf(name));
    if (const Result<void> done = run(job); !done) {
        return fail(done.error());
    }
    if (job.error() == QKeychain::EntryNotFound) {
        return std::optional<Secret>();
    }
    return std::optional<Secret>(Secret(job.binaryData().toStdString()));
}

Result<void> Keychain::write(std::string_view name, const Secret& secret) {
    QKeychain::WritePasswordJob job(kKeychainService);
    job.setKey(keyOf(name));
    job.setBinaryData(QByteArray(secret.reveal().data(), static_cast<qsizetype>(secret.reveal().size())));
    return run(job);
}

Result<void> Keychain::remove(std::string_view name) {
    QKeychain::DeletePasswordJob job(kKeychainService);
    job.setKey(keyOf(name));
    return run(job);
}

}  // namespace plumb::desk
