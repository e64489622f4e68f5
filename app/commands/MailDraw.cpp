// SPDX-License-Identifier: GPL-3.0-or-later
// mail draw: one stored message as the open conversation shows it, as a picture. Nothing is asked of a network, whoever
// the message is from: there is no mail service here that could load pictures.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "exchange/ical/Invitation.h"
#include "invitations/ReceivedInvitation.h"
#include "items/ThreadReading.h"
#include "store/mail/MailAccounts.h"
#include "ui/common/Appearance.h"
#include "ui/inbox/MessagePictures.h"
#include "ui/inbox/MessageView.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr int pictureWidth = 760; // a conversation at its widest, with its margins
constexpr int pictureMargin = 20;
constexpr int mostHeight = 20'000; // pixels
constexpr int stillMilliseconds = 100; // the picture is whole when it was the same so long
constexpr int mostMilliseconds = 30'000;

/// The window's page behind the message.
class DrawnPage : public QWidget
{
public:
    DrawnPage()
    {
        setAttribute(Qt::WA_DontShowOnScreen);
        const ui::Theme &theme = ui::Theme::of(this);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(theme.px(pictureMargin), theme.px(8), theme.px(pictureMargin), theme.px(8));
        resize(theme.px(pictureWidth), theme.px(100));
    }
    void fitHeight()
    {
        layout()->activate();
        const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                         : layout()->totalSizeHint().height();
        resize(width(), std::clamp(wanted, 1, mostHeight));
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), ui::Theme::of(this).surface.page); }
};

struct DrawnMessage
{
    items::ThreadMessage message;
    std::optional<items::ThreadMessage> quoted; // the one before it
};

Result<DrawnMessage> readDrawn(store::Store &store, const QString &given)
{
    const RecordId id = RecordId::fromString(given);
    if (id.isNull())
        return fail(Error::Kind::Invalid, u"this is not a record id"_s, given);
    const Record activity = TRY(store.get(EntityKind::Activity, id));
    if (activity.text(field::kind) != choice::email || activity.isDeleted())
        return fail(Error::Kind::NotFound, u"this is no stored e-mail"_s, given);
    const auto reading = TRY(items::readThread(store, activity.text(field::thread), {id}));
    const auto found = std::ranges::find(reading.messages, id, &items::ThreadMessage::id);
    if (found == reading.messages.end())
        return fail(Error::Kind::NotFound, u"the e-mail is in no conversation"_s, given);
    DrawnMessage drawn{*found, {}};
    if (found != reading.messages.begin())
        drawn.quoted = *std::prev(found);
    return drawn;
}

Result<std::optional<invitations::ReceivedInvitation>> invitationOf(
    store::Store &store, const items::ThreadMessage &message)
{
    const bool mayBe = message.isIncoming && std::ranges::any_of(message.files, [](const items::ThreadFile &file) {
        return exchange::isInvitationFile(file.name, file.mediaType);
    });
    return mayBe ? invitations::readReceived(store, message.id)
                 : Result<std::optional<invitations::ReceivedInvitation>>();
}

void letEventsRun(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Once its own pictures were decoded, on a worker, and everything was laid out.
QImage drawnWhole(DrawnPage &page, const ui::MessagePictures::OfMessage &pictures)
{
    const QDeadlineTimer deadline(mostMilliseconds);
    QImage last;
    for (;;) {
        page.fitHeight();
        const QImage now = page.grab().toImage();
        const bool areThere = pictures.decoded.size() + pictures.refused.size() >= pictures.asked.size();
        if ((areThere && now == last) || deadline.hasExpired())
            return now;
        last = now;
        letEventsRun(stillMilliseconds);
    }
}

Result<void> savePicture(const QImage &image, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
        return fail(Error::Kind::Io, file.errorString(), path);
    return {};
}

/// Reading: what a window left waiting is not this command's to write.
items::Workspace::OpenStore readOnlyOpener(const CommandRun &run, store::Store &store)
{
    store::StoreOptions options;
    options.access = store::StoreOptions::Access::ReadOnly;
    options.connection.key = store.database().key();
    return [path = run.storePath(), options, &clock = run.clock] {
        return store::Store::open(path, clock, QRandomGenerator::system()->generate64(), options);
    };
}

Result<QJsonObject> drawInto(CommandRun &run, const QString &path)
{
    const auto opened = TRY(run.open(CommandRun::Access::Read));
    const auto openAgain = readOnlyOpener(run, *opened);
    items::Workspace workspace(TRY(openAgain()), openAgain);
    const DrawnMessage drawn = TRY(readDrawn(workspace.store(), run.argument(1)));
    const auto invitation = TRY(invitationOf(workspace.store(), drawn.message));
    const QStringList own = TRY(store::ownAddresses(workspace.store()));
    const auto preferences = ui::Preferences::transient();
    preferences->setThemeMode(ui::Preferences::ThemeMode::Light);
    preferences->setMotionReduced(true);
    const ui::Appearance appearance(*preferences);
    const ui::PageContext context{workspace, *preferences};
    ui::MessagePictures pictures(context);
    DrawnPage page;
    page.layout()->addWidget(new ui::MessageView(context, pictures, drawn.message,
        drawn.quoted ? &*drawn.quoted : nullptr, own, true, invitation ? &*invitation : nullptr));
    page.show();
    const QImage image = drawnWhole(page, pictures.of(drawn.message.id));
    TRY(savePicture(image, path));
    return QJsonObject{{u"id"_s, drawn.message.id.toString()}, {u"output"_s, path}, {u"width"_s, image.width()},
        {u"height"_s, image.height()}, {u"html"_s, !drawn.message.html.html.isEmpty()},
        {u"remote_pictures"_s, drawn.message.html.remotePictures.size()}};
}

} // namespace

int drawMail(CommandRun &run)
{
    const QString path = run.invocation.value(u"output"_s);
    if (path.isEmpty())
        return run.usageError(u"mail draw ID --output FILE"_s, u"--output"_s);
    const auto done = drawInto(run, path);
    if (!done)
        return run.failed(done.error());
    if (run.isJson())
        run.terminal.print(QJsonDocument(*done).toJson(QJsonDocument::Compact) + '\n');
    else
        run.terminal.printLine(
            u"%1, %2 × %3"_s.arg(path).arg((*done)[u"width"].toInt()).arg((*done)[u"height"].toInt()));
    return 0;
}

} // namespace satchel::app
