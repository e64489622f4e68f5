// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/InviteDialog.h"

#include "assignment/TerritorySize.h"
#include "domain/FieldNames.h"
#include "store/hub/InvitationControl.h"
#include "ui/common/CompletionKeys.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/SecretClipboard.h"
#include "ui/settings/AccessDialog.h"
#include "ui/settings/InvitationList.h"
#include "ui/settings/PersonReachDialog.h"
#include "ui/settings/RoleSummary.h"

#include <algorithm>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSaveFile>
#include <QShortcut>
#include <QStandardItemModel>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 invitationValidMs = 7LL * 24 * 60 * 60 * 1000;

void addNamed(QGridLayout &grid, int row, int column, const QString &name, QWidget *control)
{
    auto *label = new Label(name, &Theme::Fonts::small, TextColor::Tertiary);
    label->setBuddy(control);
    control->setAccessibleName(name);
    grid.addWidget(label, 2 * row, column);
    grid.addWidget(control, 2 * row + 1, column);
}

} // namespace

InviteDialog::InviteDialog(const PageContext &context, const store::TeamOverview &team, QWidget *parent)
    : Dialog(tr("Invite a colleague"), Width::Large, parent), m_context(context),
      m_control(store::InvitationControl::of(context.team)), m_team(team), m_name(new QLineEdit),
      m_email(new QLineEdit), m_role(new QComboBox), m_territory(new QComboBox),
      m_worker(context.workspace.workerStore())
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto people = std::ranges::count(m_team.people, true, &store::TeamPerson::isActive);
    setAbout(tr("The team has %Ln people now.", nullptr, static_cast<int>(people)));
    content()->addWidget(makeFields());
    content()->addWidget(makeKnown());
    content()->addWidget(makeSummary());
    content()->addWidget(makeCode());
    m_open = new Label({}, &Theme::Fonts::semibold);
    content()->addWidget(m_open);
    auto *open = new InvitationList(m_context);
    open->setRoles(m_team.roles);
    content()->addWidget(open);
    connect(open, &InvitationList::changed, this, [this, open] {
        m_open->setText(tr("Open invitations: %1").arg(m_context.formats().count(open->openCount())));
        m_ended = m_made ? open->endOf(m_made->id) : std::nullopt;
        follow();
        if (isVisible())
            growToContent();
    });
    m_open->setText(tr("Open invitations"));
    m_cancel = addCancel();
    m_accept = addButton(tr("Make the invitation"), Button::Variant::Primary);
    m_accept->disconnect(this); // it stays open
    connect(m_accept, &QPushButton::clicked, this, [this] { m_made ? mail() : invite(); });
    auto *send = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(send, &QShortcut::activated, m_accept, &QPushButton::click);
    if (m_control) {
        connect(m_control, &store::InvitationControl::made, this, &InviteDialog::showCode);
        connect(m_control, &store::InvitationControl::failed, this, [this](const Error &error) {
            if (!m_isAsking)
                return; // of a row of the list, which says it there
            m_isAsking = false;
            setError(teamSentenceFor(error));
            follow();
        });
        m_control->read();
    }
    follow();
    auto *drafts = keepDraftOf(*this, m_context);
    drafts->addControl(u"name"_s, m_name);
    drafts->addControl(u"email"_s, m_email);
    drafts->addControl(u"role"_s, m_role);
    drafts->addControl(u"territory"_s, m_territory);
    drafts->begin(dialogPlace(u"invitation"_s, RecordId()), {});
    if (m_control)
        connect(m_control, &store::InvitationControl::made, drafts, [this, drafts] {
            if (m_made)
                drafts->forget();
        });
    m_name->setFocus();
}

QWidget *InviteDialog::makeFields()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::of(this).px(12));
    grid->setVerticalSpacing(Theme::of(this).px(4));
    for (int column : {0, 1})
        grid->setColumnStretch(column, 1);
    addNamed(*grid, 0, 0, tr("Name"), m_name);
    addNamed(*grid, 0, 1, tr("E-mail"), m_email);
    addNamed(*grid, 1, 0, tr("Role"), m_role);
    addNamed(*grid, 1, 1, tr("Territory"), m_territory);
    for (const store::TeamRole &role : m_team.roles)
        m_role->addItem(roleLabel(role), role.name);
    m_role->setCurrentIndex(std::max(0, m_role->findData(u"rep"_s)));
    readTerritories();
    offerPeople();
    for (QLineEdit *line : {m_name, m_email})
        connect(line, &QLineEdit::textChanged, this, &InviteDialog::follow);
    connect(m_role, &QComboBox::currentIndexChanged, this, &InviteDialog::follow);
    return box;
}

/// While a name is typed: who is here and cannot sign in. Whoever is chosen stays the same person, with their records.
void InviteDialog::offerPeople()
{
    enum Role { NameRole = Qt::UserRole, EmailRole, IdRole };
    auto *people = new QStandardItemModel(this);
    const auto users = m_context.workspace.store().select(
        {EntityKind::User, {field::name, field::email}, {}, {field::name, false}, {}, -1, false});
    for (qsizetype row = 0; users && row < users->size(); ++row) {
        if (std::ranges::find(m_team.people, users->id(row), &store::TeamPerson::user) != m_team.people.end())
            continue;
        const QString name = users->text(row, 0);
        const QString email = users->text(row, 1);
        auto *item = new QStandardItem(email.isEmpty() ? name : name + u" · "_s + email);
        item->setData(name, NameRole);
        item->setData(email, EmailRole);
        item->setData(users->id(row).toString(), IdRole);
        people->appendRow(item);
    }
    auto *completer = new QCompleter(people, this);
    completer->setCompletionRole(NameRole);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_name->setCompleter(completer);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_chosen = {}; });
    const auto choose = [this](const QModelIndex &person) {
        m_name->setText(person.data(NameRole).toString());
        m_email->setText(person.data(EmailRole).toString());
        m_chosen = RecordId::fromString(person.data(IdRole).toString());
        follow();
    };
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, choose);
    new CompletionKeys(completer, [choose](const QModelIndex &lit) {
        if (lit.isValid())
            choose(lit);
        return lit.isValid();
    });
}

void InviteDialog::readTerritories()
{
    m_territory->addItem(tr("None", "territory"));
    const auto teams = m_context.workspace.store().select(
        {EntityKind::Team, {field::name, field::is_territory}, {}, {field::name, false}, {}, -1, false});
    for (qsizetype row = 0; teams && row < teams->size(); ++row) {
        if (valueOr<bool>(teams->value(row, 1)))
            m_territory->addItem(teams->text(row, 0), teams->id(row).toString());
    }
    m_territory->setEnabled(m_territory->count() > 1);
    countTerritories();
}

/// Customers may be many, so a worker counts them; until then the territories have their names alone.
void InviteDialog::countTerritories()
{
    for (int row = 1; row < m_territory->count(); ++row) {
        const RecordId team = RecordId::fromString(m_territory->itemData(row).toString());
        m_worker.post([this, row, team, name = m_territory->itemText(row)](store::Store &store) {
            const auto size = assignment::sizeOf(store, team);
            if (!size)
                return;
            const int customers = static_cast<int>(size->total());
            QMetaObject::invokeMethod(this, [this, row, name, customers] {
                m_territory->setItemText(row, tr("%1 · %Ln customer(s)", "name of a territory", customers).arg(name));
            });
        });
    }
}

/// As whoever is being invited, with what is chosen now; a person that the team knows is seen with their teams.
void InviteDialog::seeAs()
{
    const store::TeamRole *chosen = role();
    if (!chosen)
        return;
    assignment::Newcomer newcomer{chosen->name, RecordId::fromString(m_territory->currentData().toString())};
    const QString name = m_name->text().trimmed();
    if (m_isKnown->isChecked())
        newcomer.user = knownPerson();
    (new PersonReachDialog(m_context, m_team, newcomer, name.isEmpty() ? roleLabel(*chosen) : name, this))->open();
}

/// Null where nobody is.
RecordId InviteDialog::knownPerson() const
{
    if (!m_chosen.isNull())
        return m_chosen;
    const QString name = m_name->text().trimmed();
    const QString email = m_email->text().trimmed();
    return name.isEmpty() && email.isEmpty()
        ? RecordId()
        : store::invitedPerson(m_context.workspace.store(), name, email).value_or(RecordId());
}

/// Somebody who owns records of an import, and cannot sign in yet.
QWidget *InviteDialog::makeKnown()
{
    m_known = new QWidget;
    auto *column = new QVBoxLayout(m_known);
    setSpaces(*column, Theme::of(this), 0, 4);
    m_knownText = new Label;
    m_knownText->setWordWrap(true);
    m_isKnown = new QCheckBox(tr("Invite this person, who keeps those records"));
    m_isKnown->setChecked(true);
    column->addWidget(m_knownText);
    column->addWidget(m_isKnown);
    m_known->hide();
    return m_known;
}

void InviteDialog::showKnown()
{
    const RecordId known = knownPerson();
    store::Store &store = m_context.workspace.store();
    const Result<Record> person = known.isNull() ? fail(Error::Kind::NotFound, {}) : store.get(EntityKind::User, known);
    const bool isOpen = person && isEmpty(person->value(field::email)) && !m_made; // an address leaves no doubt
    m_known->setVisible(isOpen);
    if (!isOpen)
        return;
    const int deals = static_cast<int>(
        store.count({EntityKind::Deal, {}, Filter::refersTo(field::owner, known), {}, {}, -1, false}).value_or(0));
    m_knownText->setText(
        tr("%1 is here already and owns %Ln deal(s).", nullptr, deals).arg(store.title(EntityKind::User, known)));
    m_isKnown->setEnabled(!m_isAsking);
}

QWidget *InviteDialog::makeSummary()
{
    const Theme &theme = Theme::of(this);
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, theme.px(8), 0, 0);
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(6));
    grid->setColumnStretch(1, 1);
    m_heading = new Label({}, &Theme::Fonts::semibold);
    m_heading->setWordWrap(true);
    m_see = new Button(Icon::Eye, tr("See as…"), Button::Variant::Ghost);
    m_see->setSmall(true);
    m_see->setAutoDefault(false);
    connect(m_see, &QPushButton::clicked, this, &InviteDialog::seeAs);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_see);
    grid->addLayout(head, 0, 0, 1, 2);
    const QString names[] = {tr("Sees"), tr("Changes"), tr("Asks first"), tr("Never", "sees")};
    for (size_t i = 0; i < m_summary.size(); ++i) {
        const int row = static_cast<int>(i) + 1;
        m_summary[i] = new Label;
        m_summary[i]->setWordWrap(true);
        grid->addWidget(new Label(names[i], &Theme::Fonts::body, TextColor::Tertiary), row, 0, Qt::AlignTop);
        grid->addWidget(m_summary[i], row, 1);
    }
    return box;
}

QWidget *InviteDialog::makeCode()
{
    const Theme &theme = Theme::of(this);
    m_code = new QWidget;
    auto *grid = new QGridLayout(m_code);
    grid->setContentsMargins(0, theme.px(8), 0, theme.px(8));
    grid->setHorizontalSpacing(theme.px(8));
    grid->setColumnStretch(0, 1);
    m_give = new Label({}, &Theme::Fonts::semibold);
    m_give->setWordWrap(true);
    grid->addWidget(m_give, 0, 0, 1, 3);
    m_text = new QLineEdit;
    m_text->setReadOnly(true);
    m_text->setFocusPolicy(Qt::NoFocus); // Copy keeps it out of the clipboard's history
    m_text->setFont(theme.font.mono);
    m_text->setAccessibleName(tr("Invitation"));
    grid->addWidget(m_text, 1, 0);
    m_copy = new Button(Icon::Copy, tr("Copy"));
    auto *saveButton = new Button(Icon::Export, tr("Save as file"));
    grid->addWidget(m_copy, 1, 1);
    grid->addWidget(saveButton, 1, 2);
    m_secret = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    m_secret->setWordWrap(true);
    grid->addWidget(m_secret, 2, 0, 1, 3);
    m_end = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    m_end->setWordWrap(true);
    grid->addWidget(m_end, 3, 0, 1, 3);
    m_done = new Label({}, &Theme::Fonts::small, TextColor::Green);
    m_done->setWordWrap(true);
    m_done->hide();
    grid->addWidget(m_done, 4, 0, 1, 3);
    connect(m_copy, &QPushButton::clicked, this, &InviteDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, &InviteDialog::chooseFile);
    m_code->hide();
    return m_code;
}

const store::TeamRole *InviteDialog::role() const
{
    const auto found = std::ranges::find(m_team.roles, m_role->currentData().toString(), &store::TeamRole::name);
    return found == m_team.roles.end() ? nullptr : &*found;
}

void InviteDialog::follow()
{
    if (!m_heading)
        return; // while it is being made
    const QString first = m_name->text().trimmed().section(u' ', 0, 0);
    m_heading->setText(first.isEmpty() ? tr("What they will be able to see")
                                       : tr("What %1 will be able to see", "first name").arg(first));
    m_see->setText(first.isEmpty() ? tr("See as…") : tr("See as %1", "a person or role").arg(first));
    m_see->setEnabled(role());
    showKnown();
    if (const store::TeamRole *chosen = role()) {
        const RoleSummary summary = summaryOf(*chosen, m_context.workspace.schema());
        const QString texts[] = {summary.sees, summary.changes, summary.asks, summary.never};
        for (size_t i = 0; i < m_summary.size(); ++i)
            m_summary[i]->setText(texts[i]);
    }
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_email, m_role})
        field->setEnabled(!m_made && !m_isAsking);
    m_territory->setEnabled(!m_made && !m_isAsking && m_territory->count() > 1);
    showEnd();
    m_accept->setEnabled(
        m_control && !m_isAsking && !m_ended && (m_made || (!m_name->text().trimmed().isEmpty() && role())));
    if (isVisible())
        growToContent();
}

void InviteDialog::invite()
{
    m_isAsking = true;
    setError({});
    const bool isAnother = !m_known->isHidden() && !m_isKnown->isChecked();
    m_control->invite({m_name->text().trimmed(), m_email->text().trimmed(), m_role->currentData().toString(),
        RecordId::fromString(m_territory->currentData().toString()),
        Instant{m_context.workspace.clock().now().ms + invitationValidMs}, isAnother, m_chosen});
    follow();
}

void InviteDialog::showCode(const store::TeamInvitation &invitation)
{
    if (!m_isAsking)
        return; // another dialog's
    m_isAsking = false;
    m_made = invitation;
    m_give->setText(tr("Give %1 the whole invitation: as text, as a file or by mail", "first name")
                        .arg(invitation.name.section(u' ', 0, 0)));
    m_text->setText(store::invitationText(invitation));
    m_text->setCursorPosition(0);
    m_secret->setText(tr("Its one-time code %1 is in it; the code alone lets nobody in.", "KT7R-9MHV-2QXD-4WFN")
                          .arg(invitation.secret));
    m_code->show();
    m_cancel->setText(tr("Close"));
    m_copy->setFocus();
    m_accept->setText(tr("Send by mail"));
    m_accept->setDrawnIcon(Icon::Email);
    m_accept->setKeyCap(QKeySequence(Qt::CTRL | Qt::Key_Return));
    follow();
}

/// What can be done with the code while somebody can join by it.
void InviteDialog::showEnd()
{
    if (!m_made)
        return;
    const QString first = m_made->name.section(u' ', 0, 0);
    m_code->setEnabled(!m_ended);
    m_end->setText(m_ended == store::InvitationState::Revoked ? tr("This invitation was revoked: nobody joins with it.")
            : m_ended
            ? tr("This invitation has ended: nobody joins with it.")
            : tr("Expires %1. Works once; whoever opens it first joins as %2.", "moment, first name")
                  .arg(
                      m_context.formats().momentInSentence(m_made->expires, m_context.workspace.clock().now()), first));
    if (m_ended)
        m_done->hide();
}

void InviteDialog::say(const QString &done)
{
    m_done->setText(done);
    m_done->show();
    growToContent();
}

void InviteDialog::copy()
{
    const QString text = store::invitationText(*m_made);
    if (m_context.secrets)
        m_context.secrets->copy(text);
    else
        QGuiApplication::clipboard()->setText(text);
    say(tr("Copied."));
}

void InviteDialog::chooseFile()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save the invitation"),
        m_made->name + store::invitationSuffix, tr("Invitations (%1)").arg(u'*' + store::invitationSuffix));
    if (!file.isEmpty())
        saveTo(file.endsWith(store::invitationSuffix) ? file : file + store::invitationSuffix);
}

void InviteDialog::saveTo(const QString &file)
{
    QSaveFile saved(file);
    const bool isOpen = saved.open(QIODevice::WriteOnly);
    if (isOpen) {
        saved.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        saved.write(store::invitationFile(*m_made));
    }
    const bool isSaved = isOpen && saved.commit();
    setError(isSaved ? QString() : sentenceFor({Error::Kind::Io, saved.errorString(), file}));
    if (isSaved)
        say(tr("Saved as %1.", "name of a file").arg(QFileInfo(file).fileName()));
}

/// The mail program of this computer has it then: it leaves Satchel only when the person sends it.
void InviteDialog::mail()
{
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QUrlQuery query;
    query.addQueryItem(u"subject"_s, encoded(tr("Invitation to the team %1").arg(m_made->team)));
    query.addQueryItem(u"body"_s,
        encoded(tr("Hello %1,\n\nopen Satchel, choose \"Join a team\" and paste this invitation. It works once, until "
                   "%2.\n\n%3\n\n%4",
            "name, moment, the invitation, who invites")
                    .arg(m_made->name,
                        m_context.formats().momentInSentence(m_made->expires, m_context.workspace.clock().now()),
                        store::invitationText(*m_made), m_made->inviter)));
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(m_made->email);
    url.setQuery(query);
    if (!QDesktopServices::openUrl(url))
        setError(tr("There is no mail program on this computer. Copy the invitation or save it as a file."));
}

} // namespace satchel::ui

#include "moc_InviteDialog.cpp"
