// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures of the open conversation's messages. Those that are part of a message are read from the store, those on
// the web are asked for when a person wants them. Decoded on a worker, no wider than they are shown, within limits of
// pixels, and kept until another conversation is opened. UI thread.
#pragma once

#include "items/StoreWorker.h"
#include "ui/common/PageContext.h"

#include <QImage>
#include <QObject>
#include <QSet>

#include <memory>

namespace satchel::ui {

struct MessagePicture
{
    QImage image;
    QSizeF size; // of the picture itself, in its pixels
};

class MessagePictures : public QObject
{
    Q_OBJECT

public:
    enum class Loading : quint8 { NotAsked, Running, Ended };

    struct OfMessage
    {
        QHash<QString, MessagePicture> decoded; // by the name that the HTML has for it
        QSet<QString> asked;
        QSet<QString> refused; // cannot be shown
        Loading loading = Loading::NotAsked; // of those on the web
        quint64 request = 0;
        qsizetype missing = 0; // of those on the web
        bool isOffline = false;
    };

    explicit MessagePictures(const PageContext &context, QObject *parent = nullptr);
    ~MessagePictures() override;

    /// Forgets all, and asks for nothing more.
    void clear();
    const OfMessage &of(RecordId message) { return m_messages[message]; }
    /// Pictures of the message itself, by "content:SHA256" and "data:…". Each is read once.
    void read(RecordId message, const QStringList &names);
    /// Pictures on the web that are not there yet.
    void load(RecordId message, const QStringList &addresses);
    /// From now on those of this sender are loaded without a question.
    void showAlways(const QString &sender);

Q_SIGNALS:
    void decoded(const satchel::RecordId &message, const QString &name);
    void refused(const satchel::RecordId &message, const QString &name);
    /// Of those on the web.
    void loadingChanged(const satchel::RecordId &message);

private:
    using ReadBytes = std::function<Result<QByteArray>(store::Store &)>;
    struct Spent;

    void decode(RecordId message, const QString &name, ReadBytes read);
    void take(RecordId message, const QString &name, const std::optional<MessagePicture> &picture);
    RecordId messageOf(quint64 request) const;
    void takeBytes(quint64 request, const QString &address, const QByteArray &bytes);
    void endLoading(quint64 request, qsizetype missing, bool isOffline);

    PageContext m_context;
    QHash<RecordId, OfMessage> m_messages;
    std::shared_ptr<Spent> m_spent; // of the worker's thread
    items::StoreWorker m_worker; // last: it waits for what it is at before the rest goes
};

} // namespace satchel::ui
