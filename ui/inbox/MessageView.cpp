// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/MessageView.h"

#include "domain/HtmlText.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/inbox/FileCard.h"
#include "ui/inbox/InboxText.h"
#include "ui/inbox/InvitationCard.h"
#include "ui/inbox/MailHtmlView.h"
#include "ui/inbox/MessagePictures.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int messageFace = 28;
constexpr int messageIndent = messageFace + 10;
constexpr qsizetype longestShown = 60'000; // characters; a longer text is laid out when it is asked for
constexpr qint64 largestLogo = 20 * 1024; // bytes
constexpr qsizetype longestHtml = 150'000; // characters; what is longer is shown by its text

/// Who wrote to whom; a click folds the message into a line again.
class MessageHead : public QAbstractButton
{
public:
    MessageHead(QString name, QString to, QString time, RecordId person)
        : m_name(std::move(name)), m_to(std::move(to)), m_time(std::move(time)), m_person(person)
    {
        setAccessibleName(QStringList{m_name, m_to, m_time}.join(u", "_s));
        setAccessibleDescription(MessageView::tr("Fold message"));
        setToolTip(m_to);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        return {theme.px(240), qMax(theme.px(messageFace), QFontMetrics(theme.font.body).height() + theme.px(6))};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const int face = theme.px(messageFace);
        drawAvatar(
            painter, placed(painter, rect(), QRect(0, (height() - face) / 2, face, face)), m_name, m_person, theme);
        QRect line = rect().adjusted(theme.px(messageIndent), 0, 0, 0);
        const int end = numberWidth(m_time, theme.font.small);
        drawNumber(painter, placed(painter, rect(), QRect(line.right() + 1 - end, 0, end, height())), m_time,
            theme.font.small, theme.text.secondary);
        line.adjust(0, 0, -end - theme.px(10), 0);
        const int name = drawText(
            painter, placed(painter, rect(), line), m_name, theme.font.semibold, theme.text.primary);
        drawText(painter, placed(painter, rect(), line.adjusted(name + theme.px(5), 0, 0, 0)), m_to, theme.font.small,
            theme.text.tertiary);
        if (hasFocus() && isFocusRingShown(this))
            drawFocusRing(painter, rect(), theme.radius.chip, theme, -1);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    QString m_name;
    QString m_to;
    QString m_time;
    RecordId m_person;
};

/// In the direction of the language it is written in, whatever the window's is.
void showText(Label &label, const QString &text)
{
    label.setLayoutDirection(directionOf(text, label.layoutDirection()));
    label.setText(text);
}

Label *makeTextLabel(TextColor color)
{
    auto *label = new Label({}, &Theme::Fonts::body, color);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

Icon iconOfFile(const QString &mediaType)
{
    if (mediaType.startsWith("image/"_L1))
        return Icon::Picture;
    if (mediaType.contains("spreadsheet"_L1) || mediaType.contains("excel"_L1) || mediaType == "text/csv"_L1)
        return Icon::Table;
    return mediaType == "text/calendar"_L1 ? Icon::Calendar : Icon::File;
}

} // namespace

MessageView::MessageView(const PageContext &context, MessagePictures &pictures, const items::ThreadMessage &message,
    const items::ThreadMessage *quoted, const QStringList &own, bool isFirst,
    const invitations::ReceivedInvitation *invitation, QWidget *parent)
    : QWidget(parent), m_context(context), m_pictures(pictures), m_message(message), m_isFirst(isFirst)
{
    const Theme &theme = Theme::of(this);
    const InboxText text(context.formats(), context.workspace.clock().now());
    setAccessibleName(tr("Message from %1").arg(message.sender.shown()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(10), 0, theme.px(12));
    column->setSpacing(theme.px(8));
    column->addWidget(makeHead(text, own));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(theme.px(10));
    for (const QString &remark : message.remarks)
        body->addWidget(new Banner(&Theme::amber, Icon::Warning, remark, {}));
    auto *indented = new QHBoxLayout;
    indented->addSpacing(theme.px(messageIndent));
    indented->addLayout(body, 1);
    column->addLayout(indented);
    addBody(*body, text, quoted);
    if (invitation)
        addInvitation(*body, *invitation);
    m_fileColumn = body;
    showFiles();
    const auto isThis = [this](const RecordId &of) { return of == m_message.id; };
    connect(&pictures, &MessagePictures::decoded, this, [this, isThis](const RecordId &of, const QString &name) {
        if (isThis(of))
            showPicture(name);
    });
    connect(&pictures, &MessagePictures::refused, this, [this, isThis](const RecordId &of) {
        if (isThis(of))
            showFiles();
    });
    connect(&pictures, &MessagePictures::loadingChanged, this, [this, isThis](const RecordId &of) {
        if (isThis(of))
            showLoading();
    });
}

void MessageView::addInvitation(QVBoxLayout &column, const invitations::ReceivedInvitation &invitation)
{
    m_card = new InvitationCard(m_context, invitation);
    column.addWidget(m_card);
    connect(m_card, &InvitationCard::answered, this, &MessageView::invitationAnswered);
    connect(m_card, &InvitationCard::cancellationConfirmed, this, &MessageView::cancellationConfirmed);
    connect(m_card, &InvitationCard::meetingRequested, this, &MessageView::meetingRequested);
    const bool isShownByCard = invitation.invitation.has_value();
    std::erase_if(m_message.files, [isShownByCard](const items::ThreadFile &file) {
        return isShownByCard && exchange::isInvitationFile(file.name, file.mediaType);
    });
}

QWidget *MessageView::makeHead(const InboxText &text, const QStringList &own)
{
    std::vector<items::Mailbox> boxes = m_message.recipients;
    boxes.insert(boxes.end(), m_message.copies.begin(), m_message.copies.end());
    const QString people = text.people(boxes, own);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    setSpaces(*row, Theme::of(this), 0, 4);
    auto *line = new MessageHead(m_message.sender.shown(), people.isEmpty() ? QString() : tr("to %1").arg(people),
        text.moment(m_message.at), m_message.person);
    row->addWidget(line, 1);
    connect(line, &QAbstractButton::clicked, this, &MessageView::foldRequested);
    auto *reply = new IconButton(Icon::Undo, tr("Reply"));
    connect(reply, &QToolButton::clicked, this, &MessageView::replyRequested);
    row->addWidget(reply);
    return head;
}

void MessageView::addBody(QVBoxLayout &column, const InboxText &text, const items::ThreadMessage *quoted)
{
    const SanitizedHtml &html = m_message.html;
    m_quoteColumn = &column;
    if (!html.html.isEmpty() && html.html.size() <= longestHtml) {
        addHtml(column);
        if (html.quoted.isEmpty())
            return;
        const QStringList lines = plainTextFromHtml(html.quoted).split(u'\n');
        addQuoteButton(column, text, quoted,
            int(std::ranges::count_if(lines, [](const QString &line) { return !line.trimmed().isEmpty(); })));
        if (m_html->isHidden())
            toggleQuote(); // there is nothing else to read
        return;
    }
    addText(column);
    if (m_message.body.quoted.isEmpty())
        return;
    addQuoteButton(column, text, quoted, m_message.body.lines);
    m_quote = makeTextLabel(TextColor::Tertiary);
    m_quote->hide();
    column.addWidget(m_quote);
    if (m_message.body.text.isEmpty())
        toggleQuote();
}

void MessageView::addText(QVBoxLayout &column)
{
    auto *body = makeTextLabel(TextColor::Primary);
    const QString whole = m_message.body.text;
    showText(*body, whole.size() > longestShown ? whole.left(longestShown) + u'…' : whole);
    body->setVisible(!whole.isEmpty());
    column.addWidget(body);
    if (whole.size() <= longestShown)
        return;
    auto *rest = new Button(Icon::More, tr("Show the whole text"));
    rest->setSmall(true);
    column.addWidget(rest, 0, Qt::AlignLeft);
    connect(rest, &QPushButton::clicked, this, [body, rest, whole] {
        showText(*body, whole);
        rest->hide();
    });
}

void MessageView::addQuoteButton(
    QVBoxLayout &column, const InboxText &text, const items::ThreadMessage *quoted, int count)
{
    const QString lines = tr("%Ln quoted line(s)", nullptr, count);
    m_quoteText = quoted ? tr("%1 from %2, %3", "11 quoted lines, a person, a time")
                               .arg(lines, isolated(firstNameOf(quoted->sender.shown())), text.moment(quoted->at))
                         : lines;
    m_quoteButton = new Button(Icon::More, m_quoteText);
    m_quoteButton->setSmall(true);
    m_quoteButton->setToolTip(tr("Show quoted text"));
    connect(m_quoteButton, &QPushButton::clicked, this, &MessageView::toggleQuote);
    column.addWidget(m_quoteButton, 0, Qt::AlignLeft);
}

void MessageView::addHtml(QVBoxLayout &column)
{
    const SanitizedHtml &html = m_message.html;
    if (!html.remotePictures.isEmpty())
        addPicturesBar(column);
    m_html = makeHtmlView(html.written);
    column.addWidget(m_html);
    m_html->setVisible(!plainTextFromHtml(html.written).trimmed().isEmpty() || html.written.contains("<img"_L1));
    const bool isAsked = m_pictures.of(m_message.id).loading != MessagePictures::Loading::NotAsked;
    if (m_message.showsPictures && m_context.mail && !isAsked) {
        loadPictures();
        showLoading();
    }
}

MailHtmlView *MessageView::makeHtmlView(const QString &html)
{
    auto *view = new MailHtmlView(html, m_message.html.hasOwnBackground);
    connect(view, &MailHtmlView::linkRequested, this, &MessageView::openLink);
    const auto &known = m_pictures.of(m_message.id).decoded;
    QStringList own;
    const QStringList names = view->pictureNames();
    for (const QString &name : names) {
        if (const auto picture = known.constFind(name); picture != known.cend())
            view->addPicture(name, *picture);
        else if (!name.startsWith("http"_L1))
            own.append(name);
    }
    m_pictures.read(m_message.id, own);
    return view;
}

void MessageView::addPicturesBar(QVBoxLayout &column)
{
    m_bar = new Banner(&Theme::grey, Icon::Picture, tr("Remote pictures are not shown"),
        tr("Loading them tells the sender that you read the e-mail."));
    m_showPictures = m_bar->addButton(tr("Show pictures"));
    m_alwaysShow = m_bar->addButton(tr("Always for %1", "a sender").arg(isolated(m_message.sender.address)));
    m_alwaysShow->setVisible(!m_message.sender.address.isEmpty());
    for (Button *button : {m_showPictures, m_alwaysShow}) {
        button->setEnabled(m_context.mail != nullptr);
        if (!m_context.mail)
            button->setToolTip(tr("Sample data is connected to no mail server."));
    }
    connect(m_showPictures, &QPushButton::clicked, this, &MessageView::loadPictures);
    connect(m_alwaysShow, &QPushButton::clicked, this, [this] {
        m_pictures.showAlways(m_message.sender.address);
        loadPictures();
    });
    column.addWidget(m_bar);
    showLoading();
}

void MessageView::loadPictures()
{
    m_pictures.load(m_message.id, m_message.html.remotePictures);
}

void MessageView::showPicture(const QString &name)
{
    const MessagePicture picture = m_pictures.of(m_message.id).decoded.value(name);
    for (MailHtmlView *view : {m_html, m_quotedHtml}) {
        if (view)
            view->addPicture(name, picture);
    }
}

void MessageView::showLoading()
{
    using Loading = MessagePictures::Loading;
    const MessagePictures::OfMessage &pictures = m_pictures.of(m_message.id);
    if (!m_bar || pictures.loading == Loading::NotAsked)
        return;
    const bool isEnded = pictures.loading == Loading::Ended;
    m_alwaysShow->hide();
    m_showPictures->setVisible(isEnded && pictures.isOffline);
    m_bar->setVisible(!isEnded || pictures.missing > 0);
    if (!isEnded)
        m_bar->setText(tr("Loading pictures…"));
    else if (pictures.isOffline)
        m_bar->setText(tr("Couldn't reach the server of the pictures"), tr("Check your connection, then try again."));
    else
        m_bar->setText(tr("%Ln picture(s) couldn't be loaded", nullptr, int(pictures.missing)));
}

/// Where a link says another address than the one it leads to, a person decides.
void MessageView::openLink(const QUrl &address, const QString &misleading)
{
    if (misleading.isEmpty()) {
        QDesktopServices::openUrl(address);
        return;
    }
    auto *dialog = new Dialog(tr("This link leads somewhere else"), Dialog::Width::Small, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTile(Icon::Warning, &Theme::amber);
    auto *sentence = new Label(tr("Its text says %1, but it opens %2. Links like this are used to steal passwords.")
                                   .arg(isolated(misleading), isolated(address.host(QUrl::FullyEncoded))));
    sentence->setWordWrap(true);
    dialog->content()->addWidget(sentence);
    Button *cancel = dialog->addCancel();
    Button *go = dialog->addButton(tr("Open anyway"));
    go->setAutoDefault(false); // Enter keeps the person here
    cancel->setDefault(true);
    connect(go, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, dialog, [address] { QDesktopServices::openUrl(address); });
    dialog->open();
    cancel->setFocus();
}

void MessageView::toggleQuote()
{
    if (m_html && !m_quotedHtml) {
        m_quotedHtml = makeHtmlView(m_message.html.quoted);
        m_quotedHtml->hide();
        m_quoteColumn->insertWidget(m_quoteColumn->indexOf(m_quoteButton) + 1, m_quotedHtml);
    }
    QWidget *const quote = m_html ? static_cast<QWidget *>(m_quotedHtml) : m_quote;
    const bool isShown = quote->isHidden();
    if (m_quote && m_quote->text().isEmpty())
        showText(*m_quote, m_message.body.quoted.left(longestShown));
    quote->setVisible(isShown);
    m_quoteButton->setText(isShown ? tr("Hide quoted text") : m_quoteText);
    m_quoteButton->setToolTip(isShown ? tr("Hide quoted text") : tr("Show quoted text"));
}

/// A small picture that the HTML shows, as the logo under each message, needs none.
bool MessageView::isCardNeeded(const items::ThreadFile &file)
{
    return file.picture.isEmpty() || !m_html || file.size > largestLogo
        || m_pictures.of(m_message.id).refused.contains(file.picture);
}

void MessageView::showFiles()
{
    if (m_files) {
        m_files->hide();
        m_files->deleteLater();
        m_files = nullptr;
    }
    std::vector<items::ThreadFile> shown = m_message.files;
    std::erase_if(shown, [this](const items::ThreadFile &file) { return !isCardNeeded(file); });
    if (shown.empty())
        return;
    const InboxText text(m_context.formats(), m_context.workspace.clock().now());
    m_files = new QWidget;
    auto *row = new FlowLayout(m_files);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::of(this).px(8));
    for (const items::ThreadFile &file : shown) {
        auto *card = new FileCard(iconOfFile(file.mediaType), file.name, text.fileDetail(file));
        connect(card, &QAbstractButton::clicked, this, [this, id = file.id] { Q_EMIT fileRequested(id); });
        row->addWidget(card);
    }
    m_fileColumn->addWidget(m_files);
}

void MessageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_isFirst)
        painter.fillRect(QRect(0, 0, width(), 1), Theme::of(this).border.subtle);
}

} // namespace satchel::ui

#include "moc_MessageView.cpp"
