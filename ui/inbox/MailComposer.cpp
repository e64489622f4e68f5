// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/MailComposer.h"

#include "domain/FieldNames.h"
#include "domain/MailText.h"
#include "items/Mailbox.h"
#include "ui/calendar/OfferedTimes.h"
#include "ui/common/Button.h"
#include "ui/common/ContactHoldText.h"
#include "ui/common/FileDrop.h"
#include "ui/common/FilterChip.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/TokenField.h"
#include "ui/common/WorkTime.h"
#include "ui/inbox/ComposerTemplates.h"
#include "ui/inbox/FreeTimesMenu.h"
#include "ui/inbox/LaterMenu.h"
#include "ui/inbox/TimeInvitation.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::Mailbox;
using store::MailContent;
using store::OutgoingMail;

namespace {

constexpr int keepMilliseconds = 800; // typing pauses that long before a draft is saved
constexpr int fewestLines = 4;
constexpr int mostLines = 12;
constexpr int composerPad = 12;
constexpr QKeyCombination copyKey(Qt::CTRL | Qt::SHIFT, Qt::Key_C); // goes to Cc

/// A label before a field; both share one line.
QWidget *makeRow(const QString &name, QWidget *field, const Theme &theme)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.px(composerPad), theme.px(3), theme.px(composerPad), theme.px(3));
    line->setSpacing(theme.px(6));
    auto *label = new Label(name, &Theme::Fonts::small, TextColor::Tertiary);
    label->setBuddy(field);
    line->addWidget(label);
    line->addWidget(field, 1);
    return row;
}

/// A line below each row of fields.
class ComposerForm : public QWidget
{
public:
    using QWidget::QWidget;

    QList<QWidget *> lined;
    QWidget *foot = nullptr;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        for (const QWidget *row : std::as_const(lined)) {
            if (row->isVisible())
                painter.fillRect(QRect(1, row->geometry().bottom() + 1, width() - 2, 1), theme.border.subtle);
        }
        painter.fillRect(QRect(1, foot->y() - 1, width() - 2, 1), theme.border.subtle);
    }
};

} // namespace

MailComposer::MailComposer(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_outbox(context.workspace), m_replyText(tr("Reply")),
      m_line(new Button(Icon::Undo, {}))
{
    m_form = makeForm();
    setAccessibleName(tr("Write an e-mail"));
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_form, 1);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepMilliseconds);
    connect(&m_keep, &QTimer::timeout, this, &MailComposer::save);
    connect(m_line, &QPushButton::clicked, this, [this] {
        if (m_areAccountsKnown && m_accounts.empty())
            Q_EMIT accountRequested();
        else
            open();
    });
    clear();
}

MailComposer::~MailComposer() = default;

QWidget *MailComposer::makeForm()
{
    const Theme &theme = Theme::of(this);
    auto *form = new ComposerForm;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(1);
    QWidget *addresses = makeAddressRow();
    m_cc = makeAddresses(tr("Cc"));
    m_ccRow = makeRow(tr("Cc"), m_cc, theme);
    m_subject = new QLineEdit;
    m_subject->setFrame(false);
    m_subject->setAccessibleName(tr("Subject"));
    m_subjectRow = makeRow(tr("Subject"), m_subject, theme);
    m_from = new QComboBox;
    m_from->setAccessibleName(tr("From", "of a letter"));
    m_fromRow = makeRow(tr("From", "of a letter"), m_from, theme);
    form->lined = {addresses, m_ccRow, m_subjectRow, m_fromRow};
    for (QWidget *row : std::as_const(form->lined))
        column->addWidget(row);
    m_text = new QPlainTextEdit;
    m_text->setAccessibleName(tr("Text"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(theme.px(composerPad));
    m_text->viewport()->setAutoFillBackground(false);
    m_text->installEventFilter(this);
    column->addWidget(m_text, 1);
    m_templates = new ComposerTemplates(m_context, this);
    auto *notice = new QVBoxLayout;
    notice->setContentsMargins(theme.px(composerPad), 0, theme.px(composerPad), theme.px(8));
    notice->addWidget(m_templates->notice());
    column->addLayout(notice);
    m_fileRow = new QWidget;
    m_fileFlow = new FlowLayout(m_fileRow);
    m_fileFlow->setContentsMargins(theme.px(composerPad), 0, theme.px(composerPad), theme.px(8));
    m_fileFlow->setSpacing(theme.px(6));
    column->addWidget(m_fileRow);
    m_error = new Label({}, &Theme::Fonts::small, TextColor::Red);
    m_error->setWordWrap(true);
    m_error->setContentsMargins(theme.px(composerPad), 0, theme.px(composerPad), theme.px(6));
    m_error->hide();
    column->addWidget(m_error);
    form->foot = makeFoot();
    column->addWidget(form->foot);
    connect(m_subject, &QLineEdit::textChanged, this, &MailComposer::noteChange);
    connect(m_from, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            sign();
        noteChange();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitText();
        noteChange();
    });
    return form;
}

QWidget *MailComposer::makeAddressRow()
{
    m_to = makeAddresses(tr("To", "of a letter"));
    QWidget *row = makeRow(tr("To", "of a letter"), m_to, Theme::of(this));
    m_ccButton = new Button(tr("Cc"), Button::Variant::Ghost);
    m_ccButton->setSmall(true);
    m_ccButton->setToolTip(nameWithKey(tr("Add people in copy"), copyKey));
    m_ccButton->setFocusPolicy(Qt::ClickFocus); // Tab goes from the recipients to the subject
    m_saved = new Label({}, &Theme::Fonts::small, TextColor::Tertiary);
    row->layout()->addWidget(m_ccButton);
    row->layout()->addWidget(m_saved);
    connect(m_ccButton, &QPushButton::clicked, this, &MailComposer::openCc);
    return row;
}

void MailComposer::openCc()
{
    m_ccRow->show();
    m_ccButton->hide();
    m_cc->setFocus(Qt::OtherFocusReason);
}

TokenField *MailComposer::makeAddresses(const QString &name)
{
    auto *field = new TokenField(name, {}, false);
    field->setFramed(false);
    field->setLabelling([](const QString &text) { return items::mailboxFrom(text).shown(); });
    field->setCheck([this](const QString &text) {
        const Field &email = *m_context.workspace.schema().entity(EntityKind::Contact).find(field::email);
        const QString address = items::mailboxFrom(text).address;
        const bool isGood = !address.isEmpty() && checkValue(email, address).has_value();
        return isGood ? QString() : tr("“%1” is not an e-mail address.").arg(text);
    });
    connect(field, &TokenField::changed, this, &MailComposer::noteChange);
    return field;
}

QWidget *MailComposer::makeFoot()
{
    const Theme &theme = Theme::of(this);
    auto *foot = new QWidget;
    auto *row = new FlowLayout(foot);
    row->setContentsMargins(theme.px(8), theme.px(8), theme.px(8), theme.px(8));
    row->setSpacing(theme.px(8));
    auto *files = new IconButton(Icon::Attach, tr("Attach files"));
    connect(files, &QToolButton::clicked, this, &MailComposer::askFiles);
    m_free = new IconButton(Icon::Calendar, tr("Insert free times"));
    connect(m_free, &QToolButton::clicked, this, &MailComposer::insertFreeTimes);
    auto *remove = new IconButton(Icon::Trash, tr("Discard draft"));
    connect(remove, &QToolButton::clicked, this, &MailComposer::discard);
    m_later = new Button(Icon::Clock, tr("Send later"));
    m_later->setChevron(true);
    connect(m_later, &QPushButton::clicked, this, [this] {
        openLaterMenu(
            m_context, m_later, [this](Instant at) { sendAt(at); }, recipientsMoments(m_context, content()));
    });
    m_send = new Button(Icon::Email, tr("Send", "a letter"), Button::Variant::Primary);
    m_send->setToolTip(nameWithKey(m_send->text(), QKeySequence(Qt::CTRL | Qt::Key_Return)));
    connect(m_send, &QPushButton::clicked, this, &MailComposer::send);
    const QList<QWidget *> parts{m_templates->button(), files, m_free, remove, m_later, m_send};
    for (QWidget *part : parts)
        row->addWidget(part);
    row->setTrailing(m_later);
    return foot;
}

void MailComposer::insertFreeTimes()
{
    const MailContent written = content();
    const auto theirs = zoneOfPerson(m_context.workspace.store(), written.contact, written.lead);
    const auto insert = [this](const QString &text) {
        if (text.isEmpty())
            return showError(tr("There is no free time of this length in the next %Ln working day(s).", nullptr,
                availabilityOf(m_context.preferences).workingDays));
        m_text->insertPlainText(text);
        m_text->setFocus(Qt::OtherFocusReason);
    };
    openFreeTimesMenu(m_context, m_free, theirs, insert, [this] { askInvitation(); });
}

void MailComposer::askInvitation()
{
    if (!checkRecipients())
        return;
    const MailContent written = content();
    auto *dialog = new TimeInvitationDialog(
        m_context, written, zoneOfPerson(m_context.workspace.store(), written.contact, written.lead), window());
    connect(dialog, &TimeInvitationDialog::chosen, this, &MailComposer::invite);
    dialog->open();
}

void MailComposer::invite(const TimeInvitation &invitation)
{
    checkHolds([this, invitation](const std::vector<items::MailContact> &contacts) {
        const qint64 number = m_from->currentData().toLongLong();
        const auto account = std::ranges::find(m_accounts, number, &store::MailAccount::number);
        if (account != m_accounts.end())
            Q_EMIT invited(number, planTimeInvitation(m_context, invitation, content(), contacts, *account));
    });
}

void MailComposer::setAnswer(const MailContent &start, const QString &name)
{
    if (m_isSet && !m_isNew && start.inReplyTo == m_answered && !start.inReplyTo.isEmpty())
        return; // the same conversation was read again
    keepNow();
    reset();
    m_isSet = true;
    m_start = start;
    m_answered = start.inReplyTo;
    m_replyText = name.isEmpty() ? tr("Reply") : tr("Reply to %1").arg(isolated(name));
    show(start);
    sign();
    showOpen();
    findDraft();
}

void MailComposer::setNew(const MailContent &start)
{
    keepNow();
    reset();
    m_isSet = true;
    m_isNew = true;
    m_start = start;
    show(start);
    sign();
    open();
    findKeptMessage();
}

void MailComposer::clear()
{
    keepNow();
    reset();
    m_isSet = false;
    showOpen();
}

void MailComposer::resume(const OutgoingMail &draft)
{
    reset();
    m_isSet = true;
    m_isNew = draft.content.inReplyTo.isEmpty();
    m_start = draft.content;
    m_answered = draft.content.inReplyTo;
    restore(draft);
    open();
}

/// Forgets the message, not its draft.
void MailComposer::reset()
{
    ++m_generation;
    m_keep.stop();
    m_id = {};
    m_isNew = false;
    m_isOpen = false;
    m_isSending = false;
    m_start = {};
    m_signature.clear();
    m_isRestored = false;
    m_files.clear();
    m_templates->reset();
    showError({});
    showSaved({});
}

void MailComposer::show(const MailContent &content)
{
    m_isFilling = true;
    m_to->setKeys(content.to);
    m_cc->setKeys(content.cc);
    m_ccRow->setVisible(!content.cc.isEmpty());
    m_ccButton->setVisible(content.cc.isEmpty());
    m_subject->setText(content.subject);
    m_text->setPlainText(content.text);
    m_files = content.attachments;
    m_isFilling = false;
    showFiles();
    fitText();
}

MailContent MailComposer::content() const
{
    MailContent content = m_start;
    content.to = m_to->keys();
    content.cc = m_cc->keys();
    content.subject = m_subject->text().trimmed();
    content.text = m_text->toPlainText();
    content.attachments = m_files;
    return content;
}

void MailComposer::findDraft()
{
    if (m_start.inReplyTo.isEmpty())
        return;
    QStringList answered = m_start.references; // a message may have come since it was begun
    answered.append(m_start.inReplyTo);
    std::ranges::reverse(answered);
    m_outbox.findDraft(answered, [this, generation = m_generation](const Result<std::optional<OutgoingMail>> &found) {
        if (!found)
            Q_EMIT m_context.workspace.failed(found.error());
        else if (generation == m_generation && *found && m_id.isNull() && content() == m_start)
            restore(**found);
    });
}

namespace {

QStringList addressesOf(const QStringList &boxes)
{
    QStringList addresses;
    for (const QString &box : boxes)
        addresses.append(items::mailboxFrom(box).address.toLower());
    return addresses;
}

} // namespace

/// A message to these people about the same deal that was begun before is written on.
void MailComposer::findKeptMessage()
{
    if (m_start.to.isEmpty())
        return;
    m_outbox.readDrafts([this, generation = m_generation](const Result<std::vector<OutgoingMail>> &drafts) {
        if (!drafts)
            return Q_EMIT m_context.workspace.failed(drafts.error());
        const auto kept = std::ranges::find_if(*drafts, [this](const OutgoingMail &draft) {
            return draft.content.inReplyTo.isEmpty() && draft.content.deal == m_start.deal
                && addressesOf(draft.content.to) == addressesOf(m_start.to);
        });
        if (kept == drafts->end() || generation != m_generation || !m_id.isNull() || content() != m_start)
            return;
        const bool isFocused = isAncestorOf(window()->focusWidget());
        restore(*kept);
        if (isFocused)
            focusFirst();
    });
}

void MailComposer::restore(const OutgoingMail &draft)
{
    m_id = draft.id;
    m_start.inReplyTo = draft.content.inReplyTo;
    m_start.references = draft.content.references;
    m_isRestored = true;
    show(draft.content);
    m_isFilling = true;
    for (int i = 0; i < m_from->count(); ++i) {
        if (m_from->itemData(i).toLongLong() == draft.account)
            m_from->setCurrentIndex(i);
    }
    m_isFilling = false;
    m_signature = accountSignature();
    m_keep.stop();
    const Formats formats = m_context.formats();
    showSaved(tr("Draft saved %1").arg(formats.momentInSentence(draft.changedAt, m_context.workspace.clock().now())));
    if (!m_isOpen) {
        m_isOpen = true;
        showOpen();
        Q_EMIT openChanged();
    }
}

QString MailComposer::accountSignature() const
{
    const auto account = std::ranges::find(m_accounts, m_from->currentData().toLongLong(), &store::MailAccount::number);
    return account == m_accounts.end() ? QString() : account->signature;
}

/// Another account's signature takes the place of the one that was put there. A text that nobody touched stays so.
void MailComposer::sign()
{
    const QString now = accountSignature();
    const QString earlier = std::exchange(m_signature, now);
    if (!m_isSet || now == earlier || (m_isRestored && earlier.isEmpty()))
        return;
    const bool isUntouched = content() == m_start;
    const int cursor = m_text->textCursor().position();
    m_isFilling = true;
    m_text->setPlainText(withSignature(m_text->toPlainText(), now, earlier));
    m_isFilling = false;
    QTextCursor at = m_text->textCursor();
    at.setPosition(qMin(cursor, static_cast<int>(m_text->toPlainText().size())));
    m_text->setTextCursor(at);
    if (isUntouched)
        m_start.text = m_text->toPlainText();
}

/// At the end of what is written, above the signature.
void MailComposer::placeCursor()
{
    const QString text = m_text->toPlainText();
    const qsizetype signature = m_signature.isEmpty() ? -1 : text.indexOf(u"\n\n-- \n"_s);
    QTextCursor at = m_text->textCursor();
    at.setPosition(static_cast<int>(signature < 0 ? text.size() : signature));
    m_text->setTextCursor(at);
}

/// Where writing goes on: the first part that is still empty.
void MailComposer::focusFirst()
{
    QWidget *first = !m_isNew                   ? static_cast<QWidget *>(m_text)
        : m_to->keys().isEmpty()                ? static_cast<QWidget *>(m_to)
        : m_subject->text().trimmed().isEmpty() ? static_cast<QWidget *>(m_subject)
                                                : m_text;
    first->setFocus(Qt::OtherFocusReason);
    if (first == m_text)
        placeCursor();
}

void MailComposer::open()
{
    if (!m_isSet || (m_areAccountsKnown && m_accounts.empty()))
        return;
    const bool wasOpen = std::exchange(m_isOpen, true);
    showOpen();
    focusFirst();
    if (!m_areContactsRead) {
        m_areContactsRead = true;
        m_outbox.readContacts([this](const Result<std::vector<items::MailContact>> &contacts) {
            if (contacts)
                offerContacts(*contacts);
        });
    }
    if (!wasOpen)
        Q_EMIT openChanged();
}

void MailComposer::close()
{
    keepNow();
    if (!m_isOpen)
        return;
    Q_EMIT leaving();
    m_isOpen = false;
    showOpen();
    Q_EMIT openChanged();
}

void MailComposer::showOpen()
{
    const bool hasAccount = !m_areAccountsKnown || !m_accounts.empty();
    const bool hasDraft = !m_id.isNull();
    m_line->setText(!hasAccount ? tr("Add a mail account to answer") : hasDraft ? tr("Continue draft") : m_replyText);
    m_line->setDrawnIcon(!hasAccount ? Icon::Add : hasDraft ? Icon::Edit : Icon::Undo);
    m_line->setVisible(m_isSet && !m_isOpen);
    m_form->setVisible(m_isSet && m_isOpen);
    m_subjectRow->setVisible(m_isNew);
    m_fromRow->setVisible(m_accounts.size() > 1);
    m_text->setSizePolicy(QSizePolicy::Expanding, m_isNew ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    setSizePolicy(QSizePolicy::Expanding, m_isNew ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    fitText();
    updateGeometry();
    update();
}

void MailComposer::showSaved(const QString &text)
{
    m_saved->setText(text);
    m_saved->setVisible(!text.isEmpty());
}

void MailComposer::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

QString MailComposer::error() const
{
    return m_error->isHidden() ? QString() : m_error->text();
}

/// As high as its lines, within limits; a new message takes the room that there is.
void MailComposer::fitText()
{
    const Theme &theme = Theme::of(this);
    const int line = QFontMetrics(m_text->font()).lineSpacing();
    const int pad = theme.px(2 * composerPad);
    if (m_isNew) {
        m_text->setMinimumHeight(fewestLines * line + pad);
        m_text->setMaximumHeight(QWIDGETSIZE_MAX);
        return;
    }
    // Never more than half of the window: the messages above stay readable.
    const int room = window()->height() / 2 / qMax(1, line) - 6;
    const int lines = static_cast<int>(m_text->document()->size().height());
    m_text->setFixedHeight(std::clamp(lines, 3, std::clamp(room, 3, mostLines)) * line + pad);
}

void MailComposer::showFiles()
{
    while (QLayoutItem *item = m_fileFlow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (size_t i = 0; i < m_files.size(); ++i) {
        auto *chip = new FilterChip(m_files[i].name, m_context.formats().fileSize(m_files[i].size), true);
        connect(chip, &FilterChip::removed, this, [this, i] {
            m_files.erase(m_files.begin() + static_cast<std::ptrdiff_t>(i));
            showFiles();
            noteChange();
            m_text->setFocus(Qt::OtherFocusReason);
        });
        m_fileFlow->addWidget(chip);
        chip->show();
    }
    m_fileRow->setVisible(!m_files.empty());
}

void MailComposer::readAccounts()
{
    m_outbox.readAccounts([this](const Result<std::vector<store::MailAccount>> &accounts) {
        if (accounts)
            showAccounts(*accounts);
        else
            Q_EMIT m_context.workspace.failed(accounts.error());
    });
}

void MailComposer::showAccounts(const std::vector<store::MailAccount> &accounts)
{
    const qint64 chosen = m_from->currentData().toLongLong();
    m_accounts = accounts;
    m_areAccountsKnown = true;
    m_isFilling = true;
    m_from->clear();
    for (const store::MailAccount &account : m_accounts) {
        m_from->addItem(tr("%1, %2", "account, address").arg(account.name, account.address), account.number);
        if (account.number == chosen)
            m_from->setCurrentIndex(m_from->count() - 1);
    }
    m_isFilling = false;
    sign();
    showOpen();
}

void MailComposer::offerContacts(const std::vector<items::MailContact> &contacts)
{
    QList<TokenField::Offer> offered;
    for (const items::MailContact &contact : contacts)
        offered.append({items::mailboxText(contact.name, contact.address),
            tr("%1, %2", "person, address").arg(contact.name, contact.address)});
    m_to->setOffered(offered);
    m_cc->setOffered(offered);
}

void MailComposer::noteChange()
{
    if (m_isFilling || !m_isSet)
        return;
    showError({});
    m_keep.start();
}

void MailComposer::keepNow()
{
    if (m_keep.isActive())
        save();
}

void MailComposer::save()
{
    m_keep.stop();
    const MailContent now = content();
    if (m_isSending || m_from->count() == 0 || (m_id.isNull() && now == m_start))
        return;
    if (m_id.isNull())
        m_id = m_outbox.newId();
    m_outbox.save(m_id, m_from->currentData().toLongLong(), now,
        [this, generation = m_generation](const Result<OutgoingMail> &saved) {
            if (!saved) {
                Q_EMIT m_context.workspace.failed(saved.error());
                return;
            }
            Q_EMIT draftsChanged();
            if (generation == m_generation)
                showSaved(
                    tr("Draft saved %1")
                        .arg(m_context.formats().time(saved->changedAt.timeIn(m_context.workspace.clock().zone()))));
        });
}

void MailComposer::askFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MailComposer::attach);
    dialog->open();
}

void MailComposer::attach(const QStringList &paths)
{
    m_outbox.attach(paths, [this, generation = m_generation](const Result<items::AttachedFiles> &attached) {
        if (!attached) {
            Q_EMIT m_context.workspace.failed(attached.error());
            return;
        }
        if (generation != m_generation)
            return;
        m_files.insert(m_files.end(), attached->files.begin(), attached->files.end());
        showFiles();
        noteChange();
        showError(attached->refused.join(u'\n'));
    });
}

QString MailComposer::wrongRecipient() const
{
    const QStringList boxes = m_to->keys() + m_cc->keys();
    const Field &email = *m_context.workspace.schema().entity(EntityKind::Contact).find(field::email);
    for (const QString &box : boxes) {
        const QString address = items::mailboxFrom(box).address;
        if (address.isEmpty() || !checkValue(email, address))
            return box;
    }
    return {};
}

void MailComposer::send()
{
    sendAt(Instant{m_context.workspace.clock().now().ms + pause});
}

/// Says what is wrong with them.
bool MailComposer::checkRecipients()
{
    if (m_to->keys().isEmpty() && m_cc->keys().isEmpty()) {
        showError(tr("Add at least one recipient."));
        m_to->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (const QString wrong = wrongRecipient(); !wrong.isEmpty()) {
        showError(tr("“%1” is not an e-mail address. Correct or remove it.").arg(wrong));
        m_to->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (m_from->count() == 0) {
        Q_EMIT accountRequested();
        return false;
    }
    return true;
}

void MailComposer::sendAt(Instant at)
{
    if (!m_isSet || !m_isOpen || m_isSending || !checkRecipients())
        return;
    m_templates->askBeforeSending([this, at, generation = m_generation] {
        if (generation != m_generation)
            return;
        // The pause begins when it is sent, however long the question was open.
        const Instant earliest{m_context.workspace.clock().now().ms + pause};
        checkHolds([this, at = std::max(at, earliest)](const std::vector<items::MailContact> &) { queue(at); });
    });
}

void MailComposer::checkHolds(WithContacts goOn)
{
    const QStringList boxes = m_to->keys() + m_cc->keys();
    QStringList addresses;
    for (const QString &box : boxes)
        addresses.append(items::mailboxFrom(box).address);
    m_outbox.findContacts(
        addresses, [this, goOn, generation = m_generation](const Result<std::vector<items::MailContact>> &contacts) {
            if (!contacts)
                Q_EMIT m_context.workspace.failed(contacts.error());
            else if (generation == m_generation)
                askHolds(*contacts, 0, goOn);
        });
}

/// One after the other: each of them may not want to be written to.
void MailComposer::askHolds(const std::vector<items::MailContact> &contacts, size_t next, WithContacts goOn)
{
    if (next == contacts.size()) {
        goOn(contacts);
        return;
    }
    const auto record = m_context.workspace.store().get(contacts[next].entity, contacts[next].id);
    const auto askNext = [this, contacts, next, goOn, generation = m_generation] {
        if (generation == m_generation)
            askHolds(contacts, next + 1, goOn);
    };
    if (record)
        contactUnlessHeld(m_context, *record, ConsentPurpose::Channel::Email, this, askNext);
    else
        askNext();
}

void MailComposer::queue(Instant at)
{
    if (m_isSending)
        return;
    m_keep.stop();
    m_isSending = true;
    if (m_id.isNull())
        m_id = m_outbox.newId();
    m_outbox.send(m_id, m_from->currentData().toLongLong(), content(), at,
        [this, generation = m_generation](const Result<OutgoingMail> &sent) {
            if (generation == m_generation)
                m_isSending = false;
            if (!sent) {
                Q_EMIT m_context.workspace.failed(sent.error());
                return;
            }
            if (generation == m_generation) {
                const bool wasNew = m_isNew;
                const MailContent start = m_start;
                reset();
                m_isSet = !wasNew;
                m_start = start;
                m_start.text.clear();
                m_start.attachments.clear();
                show(m_start);
                sign();
                showOpen();
                Q_EMIT openChanged();
            }
            Q_EMIT queued(*sent);
            Q_EMIT draftsChanged();
        });
}

void MailComposer::discard()
{
    const RecordId id = m_id;
    const bool wasNew = m_isNew;
    MailContent start = m_start;
    OutgoingMail draft;
    draft.account = m_from->currentData().toLongLong();
    draft.content = content();
    const bool wasWritten = !id.isNull() || draft.content != start;
    reset();
    if (!id.isNull())
        m_outbox.discard(id, [this](const Result<void> &done) {
            if (!done)
                Q_EMIT m_context.workspace.failed(done.error());
            Q_EMIT draftsChanged();
        });
    m_isSet = !wasNew;
    start.text.clear();
    start.attachments.clear();
    m_start = start;
    show(m_start);
    sign();
    showOpen();
    Q_EMIT openChanged();
    if (wasWritten)
        Q_EMIT discarded(draft);
}

void MailComposer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isOpen) {
        close();
        return;
    }
    if (event->keyCombination() == copyKey && m_isOpen)
        return openCc();
    QWidget::keyPressEvent(event);
}

bool MailComposer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    return QWidget::eventFilter(watched, event);
}

void MailComposer::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_isOpen && !droppedPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MailComposer::dropEvent(QDropEvent *event)
{
    attach(droppedPaths(event->mimeData()));
    event->acceptProposedAction();
}

void MailComposer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText();
}

void MailComposer::paintEvent(QPaintEvent *)
{
    if (!m_isOpen || !m_isSet)
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    drawRounded(painter, rect(), theme.radius.card, theme.surface.raised,
        m_text->hasFocus() ? theme.text.secondary : theme.border.control);
}

} // namespace satchel::ui

#include "moc_MailComposer.cpp"
