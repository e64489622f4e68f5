// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/MappingPage.h"

#include "store/sync/SyncDirections.h"
#include "ui/common/Button.h"
#include "ui/common/ChoiceMenu.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/MatchBars.h"
#include "ui/common/Notice.h"
#include "ui/common/SearchField.h"
#include "ui/common/SyncText.h"
#include "ui/common/Toolbar.h"
#include "ui/common/ViewTabs.h"
#include "ui/connections/FieldPairsView.h"
#include "ui/connections/MappingPreview.h"
#include "ui/connections/VendorBadge.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFrame>
#include <QMenu>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using Show = FieldPairsModel::Show;
using store::SyncDirection;

namespace {

constexpr qint64 mostTried = 5000; // records of each kind that a dry run reads

constexpr int edge = 16;

QWidget *makeLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    line->setFixedHeight(1);
    return line;
}

bool isWithoutPlace(const mapping::ObjectMapping &mapping)
{
    return std::ranges::any_of(mapping.places, [](const store::RemotePlace &place) { return place.chosen.isEmpty(); });
}

/// Another list has other fields.
bool havePlacesChanged(const MappingSession::Objects &before, const MappingSession::Objects &now)
{
    const auto places = [](const MappingSession::Objects &objects) {
        std::map<QString, std::map<QString, QString>> all;
        for (const auto &[object, settings] : objects) {
            if (!settings.places.empty())
                all[object] = settings.places;
        }
        return all;
    };
    return places(before) != places(now);
}

} // namespace

MappingPage::MappingPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_session(context.workspace), m_header(new PageHeader(tr("Fields and values"))),
      m_badge(new VendorBadge(20)), m_name(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_savedAt(new Label({}, &Theme::Fonts::small, TextColor::Secondary)),
      m_versions(new Button(Icon::History, tr("Mappings"), Button::Variant::Ghost))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *back = new IconButton(Icon::Back, tr("Back to connections"));
    connect(back, &QToolButton::clicked, this, [this] { Q_EMIT backRequested({page::connections}); });
    m_header->insertStart(0, back);
    auto *names = new QWidget;
    auto *row = new QHBoxLayout(names);
    setSpaces(*row, Theme::of(this), 0, 8);
    row->addWidget(m_badge);
    row->addWidget(m_name, 1);
    m_header->addStart(names);
    m_header->addEnd(m_savedAt);
    m_header->addEnd(m_versions);
    m_versions->setChevron(true);
    connect(m_versions, &QPushButton::clicked, this, &MappingPage::showVersions);
    column->addWidget(m_header);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    column->addWidget(content, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(0); // where a place is named, open() comes at once
    connect(&m_later, &QTimer::timeout, this, &MappingPage::load);
    makeActions();
}

void MappingPage::makeActions()
{
    m_nextAction = addCommand(u"mapping.next"_s, tr("Next field that needs a look"), Icon::Down,
        QKeySequence(Qt::ALT | Qt::Key_Down), [this] { nextOpen(true); });
    m_previousAction = addCommand(u"mapping.previous"_s, tr("Previous field that needs a look"), Icon::Up,
        QKeySequence(Qt::ALT | Qt::Key_Up), [this] { nextOpen(false); });
    m_sureAction = addCommand(
        u"mapping.acceptSure"_s, tr("Accept all sure proposals"), Icon::Check, {}, [this] { acceptSure(); });
    addCommand(u"mapping.find"_s, tr("Find a field"), Icon::Search, Qt::Key_Slash, [this] {
        if (m_find)
            m_find->setFocus(Qt::ShortcutFocusReason);
    });
    m_dryRunAction = addCommand(u"mapping.dryRun"_s, tr("Dry run"), Icon::Play,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), [this] { dryRun(); });
    m_saveAction = addCommand(u"mapping.save"_s, tr("Save the mapping"), Icon::Check,
        QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { save(); });
    m_readAction = addCommand(
        u"mapping.read"_s, tr("Read the fields again"), Icon::Sync, Qt::Key_F5, [this] { readCatalog(); });
    for (QAction *action : {m_nextAction, m_previousAction, m_sureAction, m_dryRunAction, m_saveAction, m_readAction})
        action->setEnabled(false);
}

void MappingPage::make()
{
    m_empty = new EmptyState(Icon::Connection, {}, {});
    m_retry = m_empty->addButton(Icon::Repeat, tr("Try again"));
    connect(m_retry, &QPushButton::clicked, this, &MappingPage::readCatalog);
    m_stack->addWidget(m_empty);
    m_drafts = new DraftKeeper(m_context, this);
    m_drafts->addPart(
        u"objects"_s, [this] { return MappingSession::toJson(m_session.objects()); },
        [this](const QJsonValue &kept) { m_session.setObjects(MappingSession::fromJson(kept)); }, tr("Mapping"));
    m_body = makeBody();
    m_stack->addWidget(m_body);
    connect(&m_session, &MappingSession::changed, this, &MappingPage::follow);
    connect(m_model, &FieldPairsModel::refused, this,
        [this](const Error &error) { report(tr("This can't be paired."), error); });
    connect(m_model, &FieldPairsModel::nothingSuggested, this, [this](const QString &field) {
        m_problem->setText(tr("Nothing was suggested for “%1”.").arg(field),
            tr("No other value has a name that plainly means one of yours. Choose them yourself."));
        m_problem->show();
    });
    connect(m_model, &FieldPairsModel::newFieldRequested, this, &MappingPage::addField,
        Qt::QueuedConnection); // the box that it was chosen in closes first
    connect(m_model, &FieldPairsModel::newChoiceRequested, this, [this](const QModelIndex &index) {
        QMetaObject::invokeMethod(
            this,
            [this, object = m_model->object(), field = mapping::MappedField(m_model->field(index)),
                value = ValueRow(m_model->value(index))] { addChoice(object, field, value); },
            Qt::QueuedConnection);
    });
    connect(m_drafts, &DraftKeeper::restored, this, &MappingPage::follow);
    if (m_context.sync)
        connectSync();
    setFocusProxy(m_view);
    setWidthClass(m_width);
}

void MappingPage::connectSync()
{
    const store::SyncControl *sync = m_context.sync;
    const auto isOurs = [this](qint64 connection) { return connection == m_connection.number; };
    connect(sync, &store::SyncControl::catalogRead, this,
        [this, isOurs](qint64 connection, const store::RemoteCatalog &catalog) {
            if (isOurs(connection) && m_isReading)
                take(catalog);
        });
    connect(sync, &store::SyncControl::mappingTried, this,
        [this, isOurs](qint64 connection, const store::MappingTrial &trial) {
            if (isOurs(connection) && m_isTrying)
                takeTrial(trial);
        });
    connect(sync, &store::SyncControl::mappingRefused, this, [this, isOurs](qint64 connection, const Error &error) {
        if (isOurs(connection))
            takeRefusal(error);
    });
    connect(sync, &store::SyncControl::refused, this, [this, isOurs](qint64 connection, const Error &error) {
        if (!isOurs(connection) || !std::exchange(m_isSaving, false))
            return;
        report(tr("The mapping was not saved."), error);
        followConnection();
    });
    connect(sync, &store::SyncControl::stateChanged, this, [this, isOurs](qint64 connection) {
        if (connection == 0 || isOurs(connection))
            followConnection();
    });
    connect(sync, &store::SyncControl::roundEnded, this, [this, isOurs](qint64 connection) {
        if (isOurs(connection) && m_state == State::Ready)
            m_session.readRecords();
    });
}

QWidget *MappingPage::makeToolbar()
{
    m_toolbar = new Toolbar;
    m_tabs = new ViewTabs;
    m_show = new QComboBox;
    m_show->setAccessibleName(tr("Fields to show"));
    m_show->addItems({tr("All fields"), tr("Synced"), tr("Not synced"), tr("Need a look")});
    m_open = new Button(Icon::Warning, tr("Need a look"), Button::Variant::Ghost);
    m_open->setSmall(true);
    m_open->setToolTip(nameWithKey(m_nextAction->text(), m_nextAction->shortcut()));
    m_direction = new QComboBox;
    m_direction->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_direction->setAccessibleName(tr("Direction"));
    m_place = new QComboBox;
    m_place->setObjectName(u"list"_s);
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_place->setAccessibleName(tr("List"));
    for (QComboBox *box : {m_show, m_direction, m_place})
        box->view()->setAccessibleName(box->accessibleName());
    m_find = new SearchField(tr("Find a field"));
    m_toolbar->addStart(m_tabs);
    m_toolbar->addSeparator();
    m_toolbar->addStart(m_show, makeChoiceMenu(m_show->accessibleName(), m_show, m_toolbar));
    m_toolbar->addStart(m_open, m_nextAction);
    m_toolbar->addEnd(m_place, makeChoiceMenu(tr("List"), m_place, m_toolbar));
    m_toolbar->addEnd(m_direction, makeChoiceMenu(tr("Direction"), m_direction, m_toolbar));
    m_toolbar->addEnd(m_find);
    connect(m_tabs, &ViewTabs::currentChanged, this, &MappingPage::chooseObject);
    connect(m_show, &QComboBox::activated, this, [this](int row) {
        m_model->setShow(static_cast<Show>(row));
        followObject();
    });
    connect(m_open, &QPushButton::clicked, this, [this] { nextOpen(true); });
    connect(m_direction, &QComboBox::activated, this, &MappingPage::setObjectDirection);
    connect(m_place, &QComboBox::activated, this, &MappingPage::setPlace);
    connect(m_find, &SearchField::searched, this, [this](const QString &text) {
        m_model->setSearch(text);
        followObject();
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    return m_toolbar;
}

QWidget *MappingPage::makeBody()
{
    const Theme &theme = Theme::of(this);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_model = new FieldPairsModel(m_session, this);
    m_view = new FieldPairsView(*m_model);
    column->addWidget(makeToolbar());
    column->addWidget(makeLine());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *start = new QVBoxLayout;
    start->setSpacing(0);
    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(0, 0, 0, 0);
    m_problem = new Banner(&Theme::red, Icon::Warning, {});
    connect(m_problem->addButton(tr("Close")), &QPushButton::clicked, m_problem, &QWidget::hide);
    m_off = new Banner(&Theme::grey, Icon::Info, {});
    connect(m_off->addButton(tr("Sync them")), &QPushButton::clicked, this,
        [this] { m_session.setDirection(m_model->object(), m_session.remote(m_model->object()).direction); });
    for (Banner *banner : {m_drafts->banner(), m_problem, m_off}) {
        auto *room = new QHBoxLayout;
        room->setContentsMargins(0, 0, 0, 0);
        room->addWidget(banner);
        banners->addLayout(room);
        banner->hide();
    }
    start->addLayout(banners);
    m_nothing = new Label({}, &Theme::Fonts::body, TextColor::Secondary);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(theme.px(edge), theme.px(edge), theme.px(edge), theme.px(edge));
    start->addWidget(m_nothing);
    start->addWidget(m_view, 1);
    m_foot = makeFoot();
    start->addWidget(m_foot);
    row->addLayout(start, 1);
    m_preview = new MappingPreview(m_context, m_session);
    row->addWidget(m_preview);
    column->addLayout(row, 1);
    return body;
}

QWidget *MappingPage::makeFoot()
{
    const Theme &theme = Theme::of(this);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(edge), theme.px(12), theme.px(edge), theme.px(12));
    row->setSpacing(theme.px(8));
    auto *cancelButton = new Button(tr("Cancel"));
    m_promise = new Label(tr("Nothing is sent or written before you save"), &Theme::Fonts::body, TextColor::Secondary);
    m_promise->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_dryRun = new Button(Icon::Play, tr("Dry run"));
    m_dryRun->setToolTip(nameWithKey(tr("See what this would change"), m_dryRunAction->shortcut()));
    m_save = new Button({}, Button::Variant::Primary);
    m_save->setToolTip(nameWithKey(m_saveAction->text(), m_saveAction->shortcut()));
    row->addWidget(cancelButton);
    row->addWidget(m_promise, 1000);
    row->addStretch(1); // where the promise is hidden
    row->addWidget(m_dryRun);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(cancelButton, &QPushButton::clicked, this, &MappingPage::cancel);
    connect(m_dryRun, &QPushButton::clicked, this, &MappingPage::dryRun);
    connect(m_save, &QPushButton::clicked, this, &MappingPage::save);
    return foot;
}

void MappingPage::activate()
{
    if (!m_empty)
        make();
    m_later.start();
    if (m_readOf == 0)
        showState(m_context.sync ? State::Reading : State::NoSync);
}

void MappingPage::open(const Target &target)
{
    if (!m_empty)
        make();
    if (!target.part.isEmpty() && target.part != m_connection.name) {
        m_drafts->keepNow();
        const auto found = store::Connections(m_context.workspace.store()).find(target.part);
        m_connection = found.value_or(store::Connection());
    }
    m_wanted = target;
    load();
}

Target MappingPage::current() const
{
    return {.page = page::mapping, .part = m_connection.name};
}

/// Without a connection, the first one.
void MappingPage::load()
{
    m_later.stop();
    if (!m_context.sync)
        return showState(State::NoSync);
    store::Connections connections(m_context.workspace.store());
    if (m_connection.number == 0) {
        const auto all = connections.list();
        if (!all || all->empty())
            return showState(State::NoConnection);
        m_connection = all->front();
    }
    if (const auto now = connections.get(m_connection.number)) {
        m_connection = *now;
    } else {
        m_readOf = 0;
        m_connection = {};
        return showState(State::NoConnection);
    }
    m_system = systemOf(m_context, m_connection);
    if (m_readOf == m_connection.number && m_state == State::Ready) {
        m_session.readRecords();
        followConnection();
        return goToWanted();
    }
    readCatalog();
}

QString MappingPage::systemOf(const PageContext &context, const store::Connection &connection)
{
    for (const store::VendorInfo &vendor : context.sync->vendors()) {
        if (vendor.key == connection.vendor)
            return vendor.label;
    }
    return connection.name;
}

void MappingPage::readCatalog()
{
    if (!m_context.sync || m_connection.number == 0)
        return load();
    m_drafts->keepNow();
    dropTrial();
    m_isReading = true;
    m_readOf = 0;
    showState(State::Reading);
    m_context.sync->readCatalog(m_connection.number);
}

void MappingPage::showState(State state, const Error *error)
{
    m_state = state;
    const bool isReady = state == State::Ready;
    for (QAction *action : {m_nextAction, m_previousAction, m_sureAction})
        action->setEnabled(isReady);
    m_readAction->setEnabled(m_connection.number != 0 && m_context.sync);
    m_badge->setVisible(m_connection.number != 0);
    m_badge->setVendor(m_system);
    m_name->setText(m_connection.name.contains(m_system)
            ? m_connection.name
            : tr("%1, %2", "system, connection").arg(m_system, m_connection.name));
    m_name->setVisible(m_connection.number != 0);
    m_versions->setVisible(isReady);
    m_savedAt->setVisible(isReady && m_width >= WidthClass::Normal);
    m_retry->setVisible(state == State::Refused);
    switch (state) {
    case State::Reading:
        m_empty->setText(tr("Reading the fields of %1").arg(m_system.isEmpty() ? tr("the other system") : m_system),
            tr("Satchel asks for its fields and their values. This reads no records."));
        break;
    case State::Refused:
        m_empty->setText(
            tr("The fields of %1 could not be read").arg(m_system), error ? sentenceFor(*error) : QString());
        break;
    case State::NoConnection:
        m_empty->setText(tr("No such connection"),
            tr("It was removed, or there is none yet. Add a connection under Connections, then choose its fields "
               "here."));
        break;
    case State::NoSync:
        m_empty->setText(tr("This build can't sync"),
            tr("It was built without sync. Your records stay on this computer. Install a full build to connect them."));
        break;
    case State::Ready: break;
    }
    m_stack->setCurrentWidget(isReady ? m_body : static_cast<QWidget *>(m_empty));
    followFoot();
    Q_EMIT statusTextChanged();
}

QString MappingPage::draftPlace() const
{
    return u"mapping/%1"_s.arg(m_connection.number);
}

MappingSession::Objects MappingPage::stored() const
{
    const auto connection = store::Connections(m_context.workspace.store()).get(m_connection.number);
    const auto settings = connection ? store::ConnectionSettings::fromJson(connection->settings)
                                     : Result<store::ConnectionSettings>(fail(connection.error()));
    return settings ? settings->objects : MappingSession::Objects();
}

void MappingPage::take(const store::RemoteCatalog &catalog)
{
    m_isReading = false;
    m_readOf = m_connection.number;
    m_model->setSystem(m_system);
    m_preview->setSystem(m_system);
    m_problem->hide();
    m_readWith = stored();
    m_session.begin(m_connection.number, catalog, m_readWith);
    m_drafts->begin(draftPlace(), {});
    QStringList names;
    for (int object = 0; object < m_session.count(); ++object)
        names.append(m_session.nameOf(object));
    m_tabs->setViews(names);
    showState(State::Ready);
    m_view->closeValues();
    chooseObject(0);
    follow();
    followConnection();
    goToWanted();
    if (isVisible() && (!focusWidget() || focusWidget() == this))
        m_view->setFocus(Qt::OtherFocusReason);
}

void MappingPage::goToWanted()
{
    const Target wanted = std::exchange(m_wanted, {});
    if (m_state != State::Ready) {
        m_wanted = wanted;
        return;
    }
    if (wanted.name.isEmpty())
        return;
    const auto [object, row] = m_session.placeOf(wanted.entity, wanted.name);
    if (object < 0)
        return;
    m_show->setCurrentIndex(0);
    m_find->clear();
    m_model->setSearch({});
    m_model->setShow(Show::All);
    chooseObject(object);
    if (row >= 0)
        m_view->showValues(m_model->indexOfField(row));
}

void MappingPage::chooseObject(int object)
{
    if (object < 0 || object >= m_session.count())
        return;
    m_tabs->setCurrent(object);
    if (m_model->object() != object)
        m_view->closeValues();
    m_model->setObject(object);
    m_preview->setObject(object);
    follow();
}

/// The settings may have been changed by another window or the command line, or the connection removed.
void MappingPage::followConnection()
{
    if (m_connection.number == 0)
        return;
    store::Connections connections(m_context.workspace.store());
    const auto now = connections.get(m_connection.number);
    if (!now) {
        if (now.error().kind != Error::Kind::NotFound)
            return;
        m_connection = {};
        m_readOf = 0;
        m_isReading = false;
        return showState(State::NoConnection);
    }
    m_connection = *now;
    if (m_state != State::Ready)
        return;
    m_isSaving = false;
    const bool isFollowed = !m_session.isEdited();
    const MappingSession::Objects saved = stored();
    if (MappingSession::toJson(saved) != MappingSession::toJson(m_session.saved())) {
        m_session.setSaved(saved);
        if (isFollowed) { // what comes from elsewhere is no draft of this person
            m_drafts->forget();
            m_drafts->begin(draftPlace(), {});
        }
    }
    if (havePlacesChanged(m_readWith, saved))
        return readCatalog();
    const auto versions = store::Mappings(m_context.workspace.store(), m_connection.number).list();
    const bool isSaved = versions && !versions->empty();
    m_savedAt->setText(isSaved ? tr("mapping %1, saved %2", "number, time")
                                     .arg(m_context.formats().count(versions->front().number),
                                         m_context.formats().momentInSentence(
                                             versions->front().savedAt, m_context.workspace.clock().now()))
                               : tr("as it comes with %1").arg(m_system));
}

void MappingPage::follow()
{
    if (m_state != State::Ready)
        return;
    for (int object = 0; object < m_session.count(); ++object) {
        const Formats formats = m_context.formats();
        const int synced = m_session.syncedCount(object);
        const bool isOff = m_session.mapping(object).direction == SyncDirection::None;
        m_tabs->setCount(object,
            isOff                             ? tr("off")
                : object == m_model->object() ? formats.progress(synced, std::ssize(m_session.mapping(object).fields))
                                              : formats.count(synced));
    }
    if (m_session.isEdited())
        m_drafts->keepSoon();
    followObject();
    followFoot();
}

void MappingPage::followObject()
{
    const int object = m_model->object();
    if (object >= m_session.count()) {
        m_view->hide();
        m_nothing->setText(tr("%1 offers no records that could be synced.").arg(m_system));
        return m_nothing->show();
    }
    const mapping::ObjectMapping &mapping = m_session.mapping(object);
    const QString name = m_session.nameOf(object);
    const int open = m_session.openCount(object);
    m_open->setText(tr("%Ln need(s) a look", nullptr, open));
    m_toolbar->setOffered(m_open, open > 0);
    m_nextAction->setEnabled(open > 0);
    m_previousAction->setEnabled(open > 0);
    m_direction->clear();
    m_direction->setAccessibleName(tr("Direction of %1").arg(name));
    for (const SyncDirection direction :
        {SyncDirection::Both, SyncDirection::Pull, SyncDirection::Push, SyncDirection::None}) {
        if (store::allows(mapping.widest, direction))
            m_direction->addItem(themedIcon(FieldPairsDelegate::iconOf(direction)), SyncText::direction(direction),
                static_cast<int>(direction));
    }
    m_direction->setCurrentIndex(m_direction->findData(static_cast<int>(mapping.direction)));
    followPlace();
    m_off->setVisible(mapping.direction == SyncDirection::None);
    m_off->setText(tr("%1 are not synced.", "kind of records").arg(name), tr("What is chosen below is kept."));
    const bool isElsewhere = m_session.isElsewhere(object);
    const bool isNone = m_model->rowCount() == 0 || isElsewhere;
    m_view->setVisible(!isNone);
    m_nothing->setVisible(isNone);
    m_nothing->setText(isElsewhere ? tr("Satchel reads the columns of “%1” when you save.").arg(m_place->currentText())
            : isWithoutPlace(mapping) ? tr("Satchel did not recognize the list in %1 that holds these records. Choose "
                                           "it above.")
                                            .arg(m_system)
            : mapping.fields.empty()   ? tr("%1 offers no fields for these records.").arg(m_system)
            : m_find->text().isEmpty() ? tr("No field is like this. Show all fields to see the others.")
                                       : tr("No field has this name, there or here. Try a shorter search."));
    m_sureAction->setEnabled(std::ranges::any_of(mapping.fields, [](const mapping::MappedField &field) {
        return field.isProposal && !field.locals.isEmpty() && field.confidence >= sureConfidence;
    }));
}

bool MappingPage::isTrialCurrent() const
{
    return m_trial && MappingSession::toJson(m_tried) == MappingSession::toJson(m_session.objects());
}

void MappingPage::followFoot()
{
    if (!m_save)
        return;
    const bool isReady = m_state == State::Ready;
    const bool isEdited = isReady && m_session.isEdited();
    const bool isCurrent = isTrialCurrent();
    m_saveAction->setEnabled(isEdited);
    m_save->setEnabled(isEdited);
    m_dryRunAction->setEnabled(isEdited && !m_isTrying);
    m_dryRun->setEnabled(isEdited && !m_isTrying);
    m_dryRun->setText(m_isTrying ? tr("Reading…") : tr("Dry run"));
    const auto changes = static_cast<int>(m_trial ? m_trial->total() : 0);
    m_save->setText(!isCurrent || changes == 0 ? tr("Save")
            : m_trial->isComplete              ? tr("Save and change %Ln", nullptr, changes)
                                               : tr("Save and change %Ln or more", nullptr, changes));
    if (m_isTrying)
        m_preview->showRunning();
    else
        m_preview->showTrial(m_trial ? &*m_trial : nullptr, isCurrent);
    Q_EMIT workChanged(m_isTrying ? tr("Dry run of %1").arg(m_connection.name) : QString());
}

void MappingPage::setObjectDirection()
{
    m_session.setDirection(m_model->object(), static_cast<SyncDirection>(m_direction->currentData().toInt()));
}

void MappingPage::setPlace()
{
    const auto &places = m_session.mapping(m_model->object()).places;
    const QString id = m_place->currentData().toString();
    if (places.empty() || id.isEmpty())
        return;
    if (const auto set = m_session.setPlace(m_model->object(), places.front().name, id); !set)
        report(tr("The list was not chosen."), set.error());
}

/// The description of a vendor has one such list for each kind of record; others are chosen in a mapping file.
void MappingPage::followPlace()
{
    const int object = m_model->object();
    const auto &places = m_session.mapping(object).places;
    m_toolbar->setOffered(m_place, !places.empty());
    m_place->clear();
    if (places.empty())
        return;
    const store::RemotePlace &place = places.front();
    m_place->setAccessibleName(
        tr("List in %1 that holds %2", "system, kind of records").arg(m_system, m_session.nameOf(object)));
    m_place->setToolTip(m_place->accessibleName());
    if (place.chosen.isEmpty())
        m_place->addItem(tr("Choose a list…"), QString());
    for (const Choice &option : place.options)
        m_place->addItem(option.label, option.key);
    m_place->setCurrentIndex(m_place->findData(place.chosen));
}

void MappingPage::nextOpen(bool isForward)
{
    if (m_state == State::Ready && !m_view->goToOpen(isForward) && m_model->show() != Show::All) {
        m_show->setCurrentIndex(0);
        m_model->setShow(Show::All);
        m_view->goToOpen(isForward);
    }
}

void MappingPage::acceptSure()
{
    if (m_state == State::Ready)
        m_session.acceptSure(m_model->object());
}

void MappingPage::addChoice(int object, const mapping::MappedField &field, const ValueRow &value)
{
    m_session.addChoice(object, field, value, [this](const Result<void> &done) {
        if (!done)
            report(tr("The value was not added."), done.error());
    });
}

void MappingPage::addField(const QString &remote)
{
    m_session.addField(m_model->object(), remote, [this](const Result<void> &done) {
        if (!done)
            report(tr("The field was not added."), done.error());
    });
}

void MappingPage::dropTrial()
{
    m_isTrying = false;
    m_model->setTrial(nullptr);
    m_preview->showTrial(nullptr, false);
    m_trial.reset();
}

void MappingPage::dryRun()
{
    if (m_state != State::Ready || !m_session.isEdited() || m_isTrying)
        return;
    m_problem->hide();
    dropTrial();
    m_isTrying = true;
    m_tried = m_session.objects();
    followFoot();
    m_context.sync->tryMapping(m_connection.number, m_tried, mostTried);
}

void MappingPage::takeTrial(const store::MappingTrial &trial)
{
    m_isTrying = false;
    m_trial = trial;
    m_model->setTrial(&*m_trial);
    follow();
}

void MappingPage::takeRefusal(const Error &error)
{
    if (std::exchange(m_isReading, false))
        return showState(State::Refused, &error);
    if (!std::exchange(m_isTrying, false))
        return;
    report(tr("The dry run did not finish."), error);
    followFoot();
}

void MappingPage::report(const QString &title, const Error &error)
{
    m_problem->setText(title, sentenceFor(error));
    m_problem->show();
}

/// Writes the connection's settings as they are by now, with these objects.
void MappingPage::save()
{
    if (m_state != State::Ready || !m_session.isEdited())
        return;
    const auto connection = store::Connections(m_context.workspace.store()).get(m_connection.number);
    auto settings = connection ? store::ConnectionSettings::fromJson(connection->settings)
                               : Result<store::ConnectionSettings>(fail(connection.error()));
    if (!settings)
        return report(tr("The mapping was not saved."), settings.error());
    settings->objects = m_session.objects();
    m_isSaving = true;
    m_problem->hide();
    m_drafts->forget();
    m_session.setSaved(m_session.objects());
    m_drafts->begin(draftPlace(), {});
    dropTrial();
    m_context.sync->setSettings(m_connection.number, settings->toJson());
    follow();
}

void MappingPage::cancel()
{
    m_drafts->forget();
    dropTrial();
    m_session.setObjects(stored());
    m_drafts->begin(draftPlace(), {});
    Q_EMIT backRequested({page::connections});
}

void MappingPage::showVersions()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto versions = store::Mappings(m_context.workspace.store(), m_connection.number).list();
    for (const store::MappingVersion &version : versions.value_or(std::vector<store::MappingVersion>())) {
        const QString time = m_context.formats().moment(version.savedAt, m_context.workspace.clock().now());
        QAction *action = menu->addAction(
            tr("Mapping %1, %2", "number, time").arg(m_context.formats().count(version.number), time), this,
            [this, objects = version.objects] { useVersion(objects); });
        action->setCheckable(true);
        action->setChecked(MappingSession::toJson(version.objects) == MappingSession::toJson(m_session.objects()));
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("As it comes with %1").arg(m_system), this, [this] { useVersion({}); });
    menu->popup(m_versions->mapToGlobal(QPoint(0, m_versions->height())));
}

/// As an edit that is not saved yet.
void MappingPage::useVersion(const MappingSession::Objects &objects)
{
    m_session.setObjects(objects);
}

void MappingPage::hideEvent(QHideEvent *event)
{
    if (m_drafts)
        m_drafts->keepNow();
    if (std::exchange(m_isTrying, false)) // its answer is not wanted any more
        followFoot();
    Page::hideEvent(event);
}

void MappingPage::setWidthClass(WidthClass width)
{
    m_width = width;
    m_savedAt->setVisible(m_state == State::Ready && width >= WidthClass::Normal);
    if (!m_preview)
        return;
    m_preview->setVisible(width >= WidthClass::Normal);
    m_promise->setVisible(width != WidthClass::Narrow);
}

QString MappingPage::statusText() const
{
    return m_state == State::Ready ? tr("Space opens the values · ← → direction · %1 next to look at", "key")
                                         .arg(m_nextAction->shortcut().toString(QKeySequence::NativeText))
                                   : QString();
}

QList<QWidget *> MappingPage::regions()
{
    if (m_state != State::Ready)
        return {m_header, m_empty};
    return {m_header, m_toolbar, m_view, m_foot, m_preview};
}

} // namespace satchel::ui

#include "moc_MappingPage.cpp"
