// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/MailAccountCard.h"

#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/StateChip.h"
#include "ui/common/TableLook.h"
#include "ui/common/TokenField.h"
#include "ui/mail/MailAccountText.h"
#include "ui/mail/MailField.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::MailAccountItem;
using store::ConnectionState;

namespace {

enum FolderColumn { FolderTitle, FolderFollowed, FolderStoresAll, FolderColumnCount };

constexpr int signaturePause = 800; // milliseconds in which nothing is typed
constexpr int cardInset = 14;
constexpr int mostFolderRows = 8;

/// What the card offers, the most wanted first.
std::vector<MailAccountCard::Command> commandsOf(const MailAccountItem &item)
{
    using Command = MailAccountCard::Command;
    const bool isPassword = item.account.signIn == store::MailSignIn::Password;
    const Command letIn = isPassword ? Command::NewPassword : Command::SignIn;
    std::vector<Command> commands;
    if (item.account.state == ConnectionState::NeedsAuthorization && !item.account.isPaused)
        commands = {letIn, Command::Pause};
    else if (item.account.isPaused)
        commands = {Command::Resume, letIn};
    else
        commands = {Command::FetchNow, Command::Pause, letIn};
    if (item.failed > 0)
        commands.push_back(Command::ShowOutbox);
    commands.push_back(Command::Remove);
    return commands;
}

std::pair<Icon, QString> wordsOf(MailAccountCard::Command command)
{
    using Command = MailAccountCard::Command;
    switch (command) {
    case Command::FetchNow: return {Icon::Sync, MailAccountCard::tr("Fetch now")};
    case Command::Pause: return {Icon::Pause, MailAccountCard::tr("Pause")};
    case Command::Resume: return {Icon::Play, MailAccountCard::tr("Resume")};
    case Command::NewPassword: return {Icon::Key, MailAccountCard::tr("New password…")};
    case Command::SignIn: return {Icon::Key, MailAccountCard::tr("Sign in again")};
    case Command::ShowOutbox: return {Icon::Send, MailAccountCard::tr("Open outbox")};
    case Command::Remove: return {Icon::Trash, MailAccountCard::tr("Remove…")};
    }
    return {};
}

QTableWidgetItem *folderTick(bool isOn, bool isChangeable)
{
    auto *cell = new QTableWidgetItem;
    cell->setFlags(isChangeable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                                : Qt::ItemFlags(Qt::ItemIsSelectable));
    cell->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
    return cell;
}

} // namespace

MailAccountCard::MailAccountCard(const PageContext &context, items::MailAccountsModel &model, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(model)
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(cardInset), theme.px(12), theme.px(cardInset), theme.px(12));
    column->setSpacing(theme.px(8));
    column->addWidget(makeHead());
    m_sentence = new Label({}, &Theme::Fonts::body, TextColor::Secondary);
    m_outbox = new Label({}, &Theme::Fonts::body, TextColor::Secondary);
    for (Label *line : {m_sentence, m_outbox}) {
        line->setWordWrap(true);
        column->addWidget(line);
    }
    m_problemRoom = new QWidget;
    auto *problem = new QVBoxLayout(m_problemRoom);
    problem->setContentsMargins(0, 0, 0, 0);
    m_problemRoom->hide();
    column->addWidget(m_problemRoom);
    column->addWidget(makeButtons());
    m_details = makeDetails();
    column->addWidget(m_details);
    m_details->hide();
    m_signaturePause.setSingleShot(true);
    m_signaturePause.setInterval(signaturePause);
    connect(&m_signaturePause, &QTimer::timeout, this, &MailAccountCard::saveSignature);
}

QWidget *MailAccountCard::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    setSpaces(*row, Theme::of(this), 0, 10);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_name = new Label({}, &Theme::Fonts::semibold);
    m_address = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    names->addWidget(m_name);
    names->addWidget(m_address);
    row->addLayout(names, 1);
    m_state = new StateChip;
    row->addWidget(m_state);
    return head;
}

QWidget *MailAccountCard::makeButtons()
{
    auto *buttons = new QWidget;
    m_buttons = new FlowLayout(buttons);
    m_buttons->setSpacing(Theme::of(this).px(6));
    m_fold = new Button(tr("Settings"), Button::Variant::Ghost, this);
    m_fold->setSmall(true);
    m_fold->setChevron(true);
    m_fold->setCheckable(true);
    connect(m_fold, &QPushButton::toggled, this, &MailAccountCard::setOpen);
    m_buttons->addWidget(m_fold);
    return buttons;
}

QWidget *MailAccountCard::makeDetails()
{
    const Theme &theme = Theme::of(this);
    auto *details = new QWidget;
    auto *column = new QVBoxLayout(details);
    setSpaces(*column, theme, 0, 4);
    m_accountName = new QLineEdit;
    m_senderName = new QLineEdit;
    m_signature = new QPlainTextEdit;
    m_signature->setTabChangesFocus(true);
    m_signature->setFixedHeight(QFontMetrics(theme.font.body).lineSpacing() * 4 + theme.px(16));
    Field day;
    day.name = u"first_day"_s;
    day.label = tr("Fetch messages since");
    day.type = FieldType::Date;
    day.flags = FieldFlag::Required;
    m_firstDay = FieldEditor::create(day, fieldContextOf(m_context.workspace));
    m_excluded = new TokenField(tr("Never stored"), {}, false);
    m_excluded->setCheck([](const QString &text) {
        const bool isGood = text.contains(u'.') && !text.contains(u' ');
        return isGood ? QString() : tr("“%1” is neither an address nor a domain.").arg(text);
    });
    addMailField(*column, tr("Account name"), m_accountName);
    addMailField(*column, tr("Your name"), m_senderName, tr("Those you write to see it beside the address."));
    addMailField(*column, tr("Signature"), m_signature, tr("Under new messages and answers, above quoted text."));
    addMailField(*column, day.label, m_firstDay, tr("An earlier day fetches older messages too."));
    addMailField(*column, tr("Never stored"), m_excluded,
        tr("Addresses and domains, such as anna@example.com or bank.example. Messages that are stored already stay."));
    m_folders = new QTableWidget;
    m_folders->setColumnCount(FolderColumnCount);
    m_folders->setHorizontalHeaderLabels({tr("Folder"), tr("Fetch"), tr("Store everything")});
    applyTableStyle(*m_folders);
    m_folders->horizontalHeader()->setStretchLastSection(false);
    m_folders->horizontalHeader()->setSectionResizeMode(FolderTitle, QHeaderView::Stretch);
    m_noFolders = new Label(
        tr("The folders of the mailbox appear here after the first fetch."), &Theme::Fonts::body, TextColor::Secondary);
    m_noFolders->setWordWrap(true);
    addMailField(*column, tr("Folders"), m_folders,
        tr("Everything in a folder that you tick there is stored, whoever wrote it. In the others only messages with "
           "your customers, leads and known companies are."));
    column->addWidget(m_noFolders);
    connect(m_accountName, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_accountName->text().trimmed();
        if (name.isEmpty())
            m_accountName->setText(m_item.account.name);
        else if (name != m_item.account.name)
            m_model.change(account(), [name](store::MailAccount &edited) { edited.name = name; });
    });
    connect(m_senderName, &QLineEdit::editingFinished, this, [this] {
        const QString name = m_senderName->text().trimmed();
        if (name != m_item.account.senderName)
            m_model.change(account(), [name](store::MailAccount &edited) { edited.senderName = name; });
    });
    connect(m_signature, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling)
            m_signaturePause.start();
    });
    connect(m_firstDay, &FieldEditor::committed, this, &MailAccountCard::saveFirstDay);
    connect(m_excluded, &TokenField::changed, this, &MailAccountCard::saveExcluded);
    connect(m_folders, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *cell) {
        if (!m_isFilling)
            chooseFolder(cell->row());
    });
    return details;
}

void MailAccountCard::setItem(const MailAccountItem &item)
{
    m_item = item;
    m_name->setText(item.account.name);
    m_address->setText(item.account.address);
    m_address->setVisible(item.account.address != item.account.name);
    showState();
    showProblem();
    showButtons();
    showDetails();
}

void MailAccountCard::showState()
{
    const MailAccountText text(m_context.formats(), m_context.workspace.clock().now());
    const StateText state = text.state(m_item);
    m_state->setState(state.text, state.meaning, state.icon);
    m_sentence->setText(text.sentence(m_item));
    m_outbox->setText(text.outbox(m_item));
    m_outbox->setColor(m_item.failed > 0 ? TextColor::Red : TextColor::Secondary);
    m_outbox->setVisible(!m_outbox->text().isEmpty());
    setAccessibleName(
        tr("%1: %2", "mail account, state").arg(m_item.account.name, state.text) + u". "_s + m_sentence->text());
}

/// A new banner only for a new text, so that it can be read in peace.
void MailAccountCard::showProblem()
{
    const MailAccountText text(m_context.formats(), m_context.workspace.clock().now());
    const auto problem = text.problem(m_item);
    const QString now = problem ? problem->strong + problem->rest : QString();
    if (now == m_problemShown)
        return;
    m_problemShown = now;
    if (QLayoutItem *old = m_problemRoom->layout()->takeAt(0)) {
        old->widget()->deleteLater();
        delete old;
    }
    if (problem)
        m_problemRoom->layout()->addWidget(new Banner(problem->meaning, problem->icon, problem->strong, problem->rest));
    m_problemRoom->setVisible(problem.has_value());
}

/// A button that has the focus stays as long as it is offered.
void MailAccountCard::showButtons()
{
    const std::vector<Command> commands = commandsOf(m_item);
    if (commands != m_shown) {
        m_shown = commands;
        while (QLayoutItem *old = m_buttons->takeAt(0)) {
            if (old->widget() != m_fold)
                old->widget()->deleteLater();
            delete old;
        }
        for (const Command command : commands) {
            const auto &[icon, words] = wordsOf(command);
            auto *button = new Button(
                icon, words, command == Command::Remove ? Button::Variant::Destructive : Button::Variant::Secondary);
            button->setSmall(true);
            button->setEnabled(m_context.mail || command == Command::ShowOutbox);
            if (!m_context.mail)
                button->setToolTip(tr("Sample data is connected to no mail server."));
            connect(button, &QPushButton::clicked, this, [this, command] { Q_EMIT asked(command, account()); });
            m_buttons->addWidget(button);
            button->show();
        }
        m_buttons->addWidget(m_fold);
    }
    for (int i = 0; i < m_buttons->count(); ++i) {
        auto *button = static_cast<Button *>(m_buttons->itemAt(i)->widget());
        button->setAccessibleName(tr("%1: %2", "account, button").arg(m_item.account.name, button->text()));
    }
}

void MailAccountCard::showDetails()
{
    const store::MailAccount &account = m_item.account;
    m_isFilling = true;
    if (!m_accountName->hasFocus())
        m_accountName->setText(account.name);
    if (!m_senderName->hasFocus())
        m_senderName->setText(account.senderName);
    if (!m_signature->hasFocus() && !m_signaturePause.isActive() && m_signature->toPlainText() != account.signature)
        m_signature->setPlainText(account.signature);
    if (!m_firstDay->isAncestorOf(focusWidget()))
        m_firstDay->setValue(account.firstDay.dateIn(m_context.workspace.clock().zone()));
    if (m_excluded->keys() != account.excluded && !m_excluded->isAncestorOf(focusWidget()))
        m_excluded->setKeys(account.excluded);
    showFolders();
    m_isFilling = false;
}

void MailAccountCard::showFolders()
{
    const auto &folders = m_item.folders;
    m_noFolders->setVisible(folders.empty());
    m_folders->setVisible(!folders.empty());
    m_folders->setRowCount(static_cast<int>(folders.size()));
    for (int row = 0; row < m_folders->rowCount(); ++row) {
        const store::MailFolder &folder = folders[static_cast<size_t>(row)];
        auto *title = new QTableWidgetItem(folder.title);
        title->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_folders->setItem(row, FolderTitle, title);
        auto *followed = folderTick(folder.isFollowed, true);
        followed->setData(Qt::AccessibleTextRole, tr("Fetch %1").arg(folder.title));
        m_folders->setItem(row, FolderFollowed, followed);
        auto *storesAll = folderTick(folder.storesAll, folder.isFollowed);
        storesAll->setData(Qt::AccessibleTextRole, tr("Store everything in %1").arg(folder.title));
        m_folders->setItem(row, FolderStoresAll, storesAll);
    }
    const int rows = qMin(m_folders->rowCount(), mostFolderRows);
    const int rowHeight = m_folders->verticalHeader()->defaultSectionSize();
    m_folders->setFixedHeight(m_folders->horizontalHeader()->sizeHint().height() + rows * rowHeight + 2);
}

void MailAccountCard::chooseFolder(int row)
{
    const auto isTicked = [&](int column) { return m_folders->item(row, column)->checkState() == Qt::Checked; };
    const store::MailFolder &folder = m_item.folders[static_cast<size_t>(row)];
    const bool isFollowed = isTicked(FolderFollowed);
    m_model.chooseFolder(account(), folder.number, isFollowed, isFollowed && isTicked(FolderStoresAll));
}

void MailAccountCard::saveSignature()
{
    m_signaturePause.stop();
    const QString signature = m_signature->toPlainText();
    if (signature != m_item.account.signature)
        m_model.change(account(), [signature](store::MailAccount &edited) { edited.signature = signature; });
}

void MailAccountCard::saveFirstDay()
{
    const auto day = m_firstDay->checkedValue();
    if (!day || !std::holds_alternative<QDate>(*day))
        return;
    const Instant at = Instant::startOf(std::get<QDate>(*day), m_context.workspace.clock().zone());
    if (at != m_item.account.firstDay)
        m_model.change(account(), [at](store::MailAccount &edited) { edited.firstDay = at; });
}

void MailAccountCard::saveExcluded()
{
    if (m_isFilling)
        return;
    QStringList excluded;
    for (const QString &key : m_excluded->keys())
        excluded.append(key.trimmed().toLower());
    m_model.change(account(), [excluded](store::MailAccount &edited) { edited.excluded = excluded; });
}

void MailAccountCard::setOpen(bool isOpen)
{
    m_fold->setChecked(isOpen);
    m_details->setVisible(isOpen);
}

bool MailAccountCard::isOpen() const
{
    return m_fold->isChecked();
}

void MailAccountCard::hideEvent(QHideEvent *event)
{
    if (m_signaturePause.isActive())
        saveSignature();
    QWidget::hideEvent(event);
}

void MailAccountCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    drawRounded(painter, rect(), theme.radius.card, theme.surface.page, theme.border.normal);
}

} // namespace satchel::ui

#include "moc_MailAccountCard.cpp"
