// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocumentPage.h"
#include "ui/documents/AcceptDialog.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/TemporaryFolder.h"
#include "ui/comments/TeamButtons.h"
#include "ui/common/Notice.h"
#include "ui/common/Toast.h"
#include "ui/documents/DocumentHeader.h"
#include "ui/documents/DocumentText.h"
#include "ui/documents/PreviewDialog.h"
#include "ui/documents/SenderQuestion.h"
#include "ui/documents/SendSheet.h"

#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

constexpr qint64 undoPause = 10'000; // milliseconds in which a letter can be taken back

store::MailContent letterContent(const Record &document, const SendDraft &letter)
{
    const auto reference = [&document](const QString &name) {
        return document.entity->find(name) ? valueOr<RecordId>(document.value(name)) : RecordId();
    };
    store::MailContent content;
    content.to = letter.to;
    content.cc = letter.cc;
    content.subject = letter.subject.trimmed();
    content.text = letter.body;
    content.contact = reference(field::contact);
    content.company = reference(field::company);
    content.deal = reference(field::deal);
    return content;
}

} // namespace

using namespace Qt::StringLiterals;

DocumentPage::DocumentPage(const PageContext &context, EntityKind entity, QWidget *parent)
    : Page(parent), m_context(context), m_refusal(new Banner(&Theme::red, Icon::Warning, {}, {}, this)),
      m_entity(entity), m_output(new DocumentOutput(this))
{
    m_refusal->hide();
    connect(m_output, &DocumentOutput::failed, this, &DocumentPage::refuse);
}

Icon DocumentPage::icon() const
{
    return iconOf(m_entity);
}

Target DocumentPage::current() const
{
    return m_id.isNull() ? Target{presentationOf(m_entity).recordPage} : Target::to(m_entity, m_id);
}

QAction *DocumentPage::add(
    const QString &name, const QString &text, Icon icon, const QKeySequence &key, const std::function<void()> &run)
{
    const QString entity = m_context.workspace.schema().entity(m_entity).name;
    QAction *action = addCommand(entity + u'.' + name, text, icon, key, [this, run] {
        if (document() && !document()->isDeleted())
            run();
    });
    m_commands.insert(name, action);
    return action;
}

void DocumentPage::makeDocumentCommands(const QString &copyName, const QString &copyText)
{
    m_copyName = copyName;
    const auto shifted = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    // A draft opens a sheet that asks; an answer of the customer is not given by a key that was meant for something
    // else.
    add(u"goOn"_s, tr("Advance status"), Icon::Email, QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (document()->text(field::status) == choice::draft)
            goOn();
        else
            m_header->focusPrimary();
    });
    add(u"version"_s, tr("New version"), Icon::Copy, shifted(Qt::Key_V), &DocumentPage::makeVersion);
    add(copyName, copyText, Icon::Copy, {}, &DocumentPage::copyDocument);
    add(u"compare"_s, tr("Compare with the previous version"), Icon::History, {}, &DocumentPage::compare);
    add(u"preview"_s, tr("Preview"), Icon::Eye, shifted(Qt::Key_P), &DocumentPage::preview);
    add(u"print"_s, tr("Print…"), Icon::Print, QKeySequence(QKeySequence::Print),
        [this] { put(&DocumentOutput::print); });
    add(u"pdf"_s, tr("Save as PDF…"), Icon::Export, {}, [this] { put(&DocumentOutput::saveAsPdf); });
    add(u"mail"_s, tr("Send by mail"), Icon::Email, {}, &DocumentPage::sendByMail);
    add(u"comments"_s, tr("Comments"), Icon::Comment, shifted(Qt::Key_C), [this] { m_team->openComments(); });
    add(u"follow"_s, tr("Follow or stop following"), Icon::Bell, shifted(Qt::Key_W),
        [this] { m_team->toggleFollowed(); });
    add(u"delete"_s, tr("Move the draft to the trash"), Icon::Trash, {}, &DocumentPage::removeDocument);
}

void DocumentPage::arrange(const QStringList &path, QWidget *content, EmptyState *nothing)
{
    m_header = new DocumentHeader(
        {command(u"preview"_s), command(u"compare"_s), command(u"goOn"_s), tr("More actions")}, path);
    m_team = new TeamButtons(m_context);
    m_team->setKeys(command(u"comments"_s)->shortcut(), command(u"follow"_s)->shortcut());
    m_header->addAside(m_team);
    connect(m_header, &DocumentHeader::backRequested, this,
        [this] { Q_EMIT backRequested({presentationOf(m_entity).page}); });
    connect(m_header, &DocumentHeader::primaryClicked, this, [this] {
        if (document() && !document()->isDeleted())
            goOn();
    });
    connect(m_header, &DocumentHeader::menuAboutToShow, this, &DocumentPage::fillMenu);
    auto *below = new QWidget;
    m_stack = new QStackedLayout(below);
    m_stack->addWidget(content);
    m_stack->addWidget(nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(below, 1);
    m_toast = new Toast(below);
    connect(m_output, &DocumentOutput::done, m_toast, [this](const QString &sentence) { m_toast->say(sentence); });
}

void DocumentPage::runCommand(const QString &name)
{
    if (QAction *action = m_commands.value(name); action && action->isEnabled())
        action->trigger();
}

void DocumentPage::openPart(const QString &part)
{
    runCommand(part);
    m_team->openPart(part);
}

bool DocumentPage::isShowingDocument() const
{
    return m_stack->currentIndex() == 0;
}

bool DocumentPage::showPresence()
{
    const bool isHere = document() && !document()->isDeleted();
    m_stack->setCurrentIndex(isHere ? 0 : 1);
    Q_EMIT titleChanged();
    Q_EMIT statusTextChanged();
    if (!isHere)
        m_header->showNothing(title());
    if (!isHere)
        m_team->hide();
    else
        m_team->setRecord({m_entity, m_id}, title());
    return isHere;
}

/// The store checks the change of state; the page shows its refusal. What wins the deal asks as the board does.
void DocumentPage::moveTo(const QString &state)
{
    if (state == choice::sent)
        return openSendSheet();
    keepTyping();
    m_refusal->hide();
    const Edit edit = Edit::update(
        m_entity, m_id, {{field::status, state}}, {{field::status, document()->value(field::status)}});
    const ChangeSet changes{documentMoveDone(state, title()), Origin::user(), {edit}, {}};
    promptForEffects(m_context, this, changes, [this, id = m_id](const ChangeSet &decided) {
        m_context.workspace.commit(decided, this, [this, id](const Result<Receipt> &receipt) {
            if (receipt)
                return;
            if (m_id == id)
                showRefusal(receipt.error());
            else // the page shows another document since it asked
                Q_EMIT m_context.workspace.failed(receipt.error());
        });
    });
}

void DocumentPage::openSendSheet()
{
    if (m_sheet || !canWrite())
        return;
    keepTyping();
    m_refusal->hide();
    if (clearForSending())
        withSender(m_context, this, [this] { showSendSheet(); });
}

void DocumentPage::showSendSheet()
{
    if (m_sheet || !document() || !isDraft(*document())) // it may have changed while the sender was asked for
        return;
    auto facts = sendFacts();
    if (!facts)
        return showRefusal(facts.error());
    m_sheet = new SendSheet(m_context, std::move(*facts), window());
    connect(m_sheet, &SendSheet::sendRequested, this, [this] { send(true); });
    connect(m_sheet, &SendSheet::markRequested, this, [this] { send(false); });
    connect(m_sheet, &SendSheet::comparisonRequested, this, &DocumentPage::compare);
    connect(m_sheet, &SendSheet::partRequested, this, [this](const RecordId &part) {
        m_sheet->dismiss();
        showPart(part);
    });
    connect(m_sheet, &SendSheet::previewRequested, this,
        [this] { (new PreviewDialog(m_sheet->facts().sheet, m_sheet->facts().problems, window()))->open(); });
    connect(m_sheet, &SendSheet::closed, this, [this] {
        m_sheet = nullptr;
        Q_EMIT statusTextChanged();
    });
    m_sheet->open();
    Q_EMIT statusTextChanged();
}

/// The letter goes first: what could not be handed over is not marked as sent. It bears the number already, so the
/// store refuses the change when somebody else has taken that number in between.
void DocumentPage::send(bool isMailed)
{
    const SendFacts &facts = m_sheet->facts();
    const SendDraft letter = m_sheet->draft();
    if (isMailed && facts.mailAccount != 0)
        return sendFromAccount();
    QString leftToDo;
    if (isMailed) {
        Sheet sheet = facts.sheet;
        sheet.mail = platform::MailDraft{letter.to, letter.cc, letter.subject.trimmed(), letter.body, {}};
        const auto handed = handToMailProgram(sheet);
        if (!handed)
            return m_sheet->showFailure(tr("Not sent, and nothing was marked. %1").arg(handed.error().what));
        if (*handed == platform::MailBegun::WithoutAttachment)
            leftToDo = mailBegunText(*handed, sheet);
    }
    m_context.workspace.commit(sendChanges(m_context.workspace.store(), *document(), facts, letter, isMailed), this,
        [this, forget = m_sheet->forgetter(), leftToDo, isMailed](const Result<Receipt> &receipt) {
            if (!receipt && m_sheet) {
                const QString why = sentenceFor(receipt.error(), &m_context.workspace.schema());
                return m_sheet->showFailure(isMailed
                        ? tr("The letter is open in your mail program, but the document is not marked as sent. %1")
                              .arg(why)
                        : why);
            }
            if (!receipt)
                return showRefusal(receipt.error());
            if (isMailed) // else it may still go, after Undo
                forget();
            if (m_sheet)
                m_sheet->dismiss();
            if (!leftToDo.isEmpty())
                m_toast->say(leftToDo);
        });
}

/// The letter is queued with the change that marks the document as sent, and goes out only as long as that stands: an
/// undo, or a crash in between, keeps it here as a draft.
void DocumentPage::sendFromAccount()
{
    const SendFacts &facts = m_sheet->facts();
    SendDraft letter = m_sheet->draft();
    letter.isNoted = false; // the message itself is noted when it is sent
    const auto folder = std::make_shared<store::TemporaryFolder>(); // until the file is in the store
    if (!folder->isValid())
        return m_sheet->showFailure(folder->errorString());
    const QString path = folder->filePath(facts.sheet.fileName);
    if (const auto written = writePdf(facts.sheet, path); !written)
        return m_sheet->showFailure(sentenceFor(written.error()));
    ChangeSet changes = sendChanges(m_context.workspace.store(), *document(), facts, letter, true);
    changes.id = m_context.workspace.store().newId();
    store::MailContent content = letterContent(*document(), letter);
    content.changeSet = changes.id;
    if (!m_outbox)
        m_outbox = new items::MailOutbox(m_context.workspace, this);
    m_outbox->attach({path},
        [this, folder, changes, content, account = facts.mailAccount](const Result<items::AttachedFiles> &files) {
            const bool isAttached = files && files->refused.isEmpty();
            if (!isAttached)
                return refuseSending(files ? files->refused.join(u'\n') : sentenceFor(files.error()));
            store::MailContent whole = content;
            whole.attachments = files->files;
            const Instant at{m_context.workspace.clock().now().ms + undoPause};
            m_outbox->send(
                m_outbox->newId(), account, whole, at, [this, changes](const Result<store::OutgoingMail> &mail) {
                    if (!mail)
                        return refuseSending(sentenceFor(mail.error()));
                    markSent(changes, mail->id);
                });
        });
}

void DocumentPage::markSent(const ChangeSet &changes, const RecordId &mail)
{
    m_context.workspace.commit(changes, this, [this, mail](const Result<Receipt> &receipt) {
        if (!receipt) {
            m_outbox->takeBack(mail, {});
            return refuseSending(sentenceFor(receipt.error(), &m_context.workspace.schema()));
        }
        if (m_context.mail)
            m_context.mail->noteLocalChange();
        if (m_sheet) {
            m_sheet->forgetter()();
            m_sheet->dismiss();
        }
    });
}

void DocumentPage::refuseSending(const QString &why)
{
    if (m_sheet)
        m_sheet->showFailure(tr("Not sent, and nothing was marked. %1").arg(why));
}

void DocumentPage::preview()
{
    keepTyping();
    withSender(m_context, this, [this] {
        if (const auto made = printout())
            (new PreviewDialog(made->sheet, made->problems, window()))->open();
        else
            showRefusal(made.error());
    });
}

void DocumentPage::put(void (DocumentOutput::*out)(const Sheet &sheet))
{
    keepTyping();
    m_refusal->hide();
    withSender(m_context, this, [this, out] {
        if (const auto made = printout())
            (m_output->*out)(made->sheet);
        else
            showRefusal(made.error());
    });
}

/// A draft is asked about first: what a customer has must not change any more.
void DocumentPage::sendByMail()
{
    if (!canBeMailed())
        return;
    if (isDraft(*document()))
        openSendSheet();
    else
        put(&DocumentOutput::sendByMail);
}

void DocumentPage::fillMenu()
{
    QMenu *menu = m_header->menu();
    menu->clear();
    if (!document())
        return;
    for (const QString &next : nextStates()) {
        QAction *action = menu->addAction(themedIcon(documentMoveIcon(next)), documentMoveVerb(next));
        action->setEnabled(canWrite() && canMove());
        connect(action, &QAction::triggered, this, [this, next] { moveTo(next); });
    }
    menu->addSeparator();
    for (const QString &name : {u"preview"_s, u"print"_s, u"pdf"_s, u"mail"_s})
        menu->addAction(command(name));
    const bool isStill = !isDraft(*document());
    command(u"mail"_s)->setEnabled(canBeMailed() && (isStill || canWrite()));
    menu->addSeparator();
    if (isStill)
        menu->addAction(command(u"version"_s));
    menu->addAction(command(m_copyName));
    menu->addAction(command(u"comments"_s));
    menu->addAction(command(u"follow"_s));
    if (!isEmpty(document()->value(field::previous)))
        menu->addAction(command(u"compare"_s));
    addToMenu(*menu);
    if (!isStill) {
        menu->addSeparator();
        menu->addAction(command(u"delete"_s));
    }
}

void DocumentPage::addToMenu(QMenu &menu)
{
    Q_UNUSED(menu)
}

/// Opens the draft of a later version when there is one.
void DocumentPage::makeVersion()
{
    if (isDraft(*document()))
        return;
    for (const Record &version : versions()) {
        if (isDraft(version)) {
            Q_EMIT navigateTo(Target::to(m_entity, version.id));
            return;
        }
    }
    beginVersion();
}

void DocumentPage::makeCopy(const DocumentCopy &copy, const QString &label)
{
    m_context.workspace.commit(label, copy.edits, this, [this, id = copy.id](const Result<Receipt> &receipt) {
        if (receipt)
            Q_EMIT navigateTo(Target::to(m_entity, id));
        else
            showRefusal(receipt.error());
    });
}

void DocumentPage::removeDocument()
{
    m_context.workspace.commit(
        tr("Deleted %1").arg(title()), {Edit::remove(m_entity, m_id)}, this, [this](const Result<Receipt> &receipt) {
            if (receipt)
                Q_EMIT backRequested({presentationOf(m_entity).page});
            else
                showRefusal(receipt.error());
        });
}

void DocumentPage::showComparison(const Record &older, const Record &newer, std::vector<ComparedRow> rows)
{
    const auto versionOf = [](const Record &record) { return valueOr<qint64>(record.value(field::version), 1); };
    auto *dialog = new VersionComparison(versionOf(older), versionOf(newer), std::move(rows), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DocumentPage::refuse(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
}

void DocumentPage::showRefusal(const Error &error)
{
    refuse(sentenceFor(error, &m_context.workspace.schema()));
}

void DocumentPage::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface.page);
    painter.fillRect(QRect(0, m_header->geometry().bottom(), width(), 1), theme.border.subtle);
}

std::vector<FieldValue> initialValuesFrom(const Target &target)
{
    if (target.record.isNull())
        return {};
    return {{target.entity == EntityKind::Deal     ? field::deal
            : target.entity == EntityKind::Contact ? field::contact
                                                   : field::company,
        target.record}};
}

} // namespace satchel::ui

#include "moc_DocumentPage.cpp"
