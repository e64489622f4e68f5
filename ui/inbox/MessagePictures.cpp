// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/MessagePictures.h"

#include "documents/engine/Raster.h"
#include "domain/Reason.h"
#include "store/Contents.h"
#include "store/mail/MailHtml.h"
#include "ui/common/Theme.h"

#include <QGuiApplication>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestPicture = 720; // as wide as a conversation is shown
constexpr qint64 mostPixelsRead = 64'000'000; // of one message's pictures as they came
constexpr qint64 mostPixelsKept = 64'000'000; // of all that are shown, four bytes each

} // namespace

/// What the limits leave is what was not spent yet.
struct MessagePictures::Spent
{
    QHash<RecordId, qint64> read; // pixels, by message
    qint64 kept = 0; // pixels

    Result<MessagePicture> decode(RecordId message, const QByteArray &bytes, int width)
    {
        documents::RasterLimits limits;
        limits.edge = 8000;
        limits.width = width;
        const QSize size = TRY(documents::rasterSize(bytes, {}, limits));
        const qint64 pixels = qint64(size.width()) * size.height();
        if (read.value(message) + pixels > mostPixelsRead)
            return fail(Error::Kind::Invalid, Reason::tr("the image is too large"));
        read[message] += pixels;
        QImage image = TRY(documents::decodeRaster(bytes, {}, limits));
        const qint64 shown = qint64(image.width()) * image.height();
        if (kept + shown > mostPixelsKept)
            return fail(Error::Kind::Invalid, Reason::tr("the image is too large"));
        kept += shown;
        const qreal scale = size.width() > width ? qreal(size.width()) / width : 1;
        const QSizeF natural = QSizeF(image.size()) * scale; // turned where the picture says so
        return MessagePicture{std::move(image), natural};
    }
};

MessagePictures::MessagePictures(const PageContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_spent(std::make_shared<Spent>()), m_worker(context.workspace.workerStore())
{
    if (!context.mail)
        return;
    connect(context.mail, &store::MailControl::pictureFetched, this, &MessagePictures::takeBytes);
    connect(context.mail, &store::MailControl::picturesEnded, this, &MessagePictures::endLoading);
}

MessagePictures::~MessagePictures()
{
    clear();
}

void MessagePictures::clear()
{
    for (const OfMessage &one : std::as_const(m_messages)) {
        if (one.loading == Loading::Running)
            m_context.mail->cancelPictures(one.request);
    }
    m_messages.clear();
    m_spent = std::make_shared<Spent>();
}

void MessagePictures::read(RecordId message, const QStringList &names)
{
    for (const QString &name : names) {
        OfMessage &one = m_messages[message];
        if (one.asked.contains(name))
            continue;
        one.asked.insert(name);
        if (name.startsWith("data:"_L1))
            decode(message, name, [name](store::Store &) -> Result<QByteArray> {
                return QByteArray::fromBase64(name.section(u',', 1).toLatin1());
            });
        else
            decode(message, name, [name](store::Store &store) {
                // One byte more than may be decoded says that there is too much.
                return store::Contents(store).beginning(name.mid(8), documents::RasterLimits().bytes + 1);
            });
    }
}

void MessagePictures::load(RecordId message, const QStringList &addresses)
{
    OfMessage &one = m_messages[message];
    if (!m_context.mail || one.loading == Loading::Running)
        return;
    QStringList wanted;
    for (const QString &address : addresses) {
        if (!one.asked.contains(address))
            wanted.append(address);
    }
    static quint64 requests = 0;
    one.request = ++requests;
    one.loading = Loading::Running;
    one.missing = 0;
    Q_EMIT loadingChanged(message);
    m_context.mail->fetchPictures(one.request, wanted);
}

void MessagePictures::showAlways(const QString &sender)
{
    m_worker.post([this, sender](store::Store &store) {
        const auto done = store::MailHtml(store).setShowsPictures(sender, true);
        if (!done)
            QMetaObject::invokeMethod(this, [this, error = done.error()] { Q_EMIT m_context.workspace.failed(error); });
    });
}

void MessagePictures::decode(RecordId message, const QString &name, ReadBytes read)
{
    const int width = qRound(Theme::of().px(widestPicture) * qGuiApp->devicePixelRatio());
    m_worker.post([this, message, name, read = std::move(read), width, spent = m_spent](store::Store &store) {
        const auto bytes = read(store);
        const auto picture = bytes ? spent->decode(message, *bytes, width) : fail(bytes.error());
        const std::optional<MessagePicture> shown = picture ? std::optional(*picture) : std::nullopt;
        QMetaObject::invokeMethod(this, [this, message, name, shown, spent] {
            if (spent == m_spent) // the conversation is still open
                take(message, name, shown);
        });
    });
}

void MessagePictures::take(RecordId message, const QString &name, const std::optional<MessagePicture> &picture)
{
    OfMessage &one = m_messages[message];
    if (picture) {
        one.decoded.insert(name, *picture);
        Q_EMIT decoded(message, name);
        return;
    }
    one.refused.insert(name);
    Q_EMIT refused(message, name);
    if (!name.startsWith("http"_L1))
        return;
    ++one.missing;
    if (one.loading == Loading::Ended)
        Q_EMIT loadingChanged(message);
}

RecordId MessagePictures::messageOf(quint64 request) const
{
    for (const auto &[message, one] : m_messages.asKeyValueRange()) {
        if (one.request == request && one.loading == Loading::Running)
            return message;
    }
    return {};
}

void MessagePictures::takeBytes(quint64 request, const QString &address, const QByteArray &bytes)
{
    const RecordId message = messageOf(request);
    if (message.isNull())
        return;
    m_messages[message].asked.insert(address);
    decode(message, address, [bytes](store::Store &) -> Result<QByteArray> { return bytes; });
}

void MessagePictures::endLoading(quint64 request, qsizetype missing, bool isOffline)
{
    const RecordId message = messageOf(request);
    if (message.isNull())
        return;
    OfMessage &one = m_messages[message];
    one.loading = Loading::Ended;
    one.missing += missing;
    one.isOffline = isOffline;
    Q_EMIT loadingChanged(message);
}

} // namespace satchel::ui

#include "moc_MessagePictures.cpp"
