// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "domain/ValidationRule.h"
#include "store/hub/HubState.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/SampleData.h"
#include "ui/common/SearchField.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Toolbar.h"
#include "ui/settings/AppearanceSettingsPage.h"
#include "ui/settings/AutomationSettingsPage.h"
#include "ui/settings/AvailabilitySettingsPage.h"
#include "ui/settings/BackupSettingsPage.h"
#include "ui/settings/BackupText.h"
#include "ui/settings/CaptureFormsSettingsPage.h"
#include "ui/settings/ComputerSettingsPage.h"
#include "ui/settings/EntitiesSettingsPage.h"
#include "ui/settings/FieldsSettingsPage.h"
#include "ui/settings/FormsSettingsPage.h"
#include "ui/settings/KeyboardSettingsPage.h"
#include "ui/settings/KindBox.h"
#include "ui/settings/LetterheadSettingsPage.h"
#include "ui/settings/LostReasonsSettingsPage.h"
#include "ui/settings/MailSettingsPage.h"
#include "ui/settings/MailTemplatesSettingsPage.h"
#include "ui/settings/MoneySettingsPage.h"
#include "ui/settings/NoticesSettingsPage.h"
#include "ui/settings/PeopleSettingsPage.h"
#include "ui/settings/PipelinesSettingsPage.h"
#include "ui/settings/PlaybooksSettingsPage.h"
#include "ui/settings/QuotesSettingsPage.h"
#include "ui/settings/RelationsSettingsPage.h"
#include "ui/settings/RulesSettingsPage.h"
#include "ui/settings/SaveBar.h"
#include "ui/settings/ScoresSettingsPage.h"
#include "ui/settings/SegmentsSettingsPage.h"
#include "ui/settings/SettingsList.h"
#include "ui/settings/StageRequirementsTable.h"
#include "ui/settings/StoreSettingsPage.h"
#include "ui/settings/TaskTemplatesSettingsPage.h"
#include "ui/settings/TeamSettingsPage.h"
#include "ui/settings/TeamSetupPage.h"
#include "ui/settings/TrashSettingsPage.h"
#include "ui/settings/TrustSettingsPage.h"
#include "ui/webhooks/WebhooksSettingsPage.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostResults = 60;
constexpr int typingPause = 150; // milliseconds: nobody waits for a page that is made while they type

/// Scrolls a section, whose width follows the window's, above what is not saved of it.
class SectionScroll : public QScrollArea
{
public:
    explicit SectionScroll(SettingsForm *form) : m_bar(form->saveBar())
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setWidget(form);
        form->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
        if (!m_bar)
            return;
        const bool isNeeded = !m_bar->isHidden();
        m_bar->setParent(this);
        m_bar->setVisible(isNeeded);
        connect(m_bar, &SaveBar::shownChanged, this, &SectionScroll::placeBar);
        placeBar();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        static_cast<SettingsForm *>(widget())->adaptTo(viewport()->width());
        QScrollArea::resizeEvent(event);
        placeBar();
    }

private:
    void placeBar()
    {
        if (!m_bar)
            return;
        const int height = m_bar->isHidden() ? 0 : m_bar->sizeHint().height();
        if (viewportMargins().bottom() != height)
            setViewportMargins(0, 0, 0, height);
        m_bar->setGeometry(0, this->height() - height, width(), height);
        m_bar->raise();
    }

    QPointer<SaveBar> m_bar;
};

void focusControl(const Setting &setting)
{
    if (setting.control && (setting.control->focusPolicy() != Qt::NoFocus || setting.control->focusProxy()))
        setting.control->setFocus(Qt::ShortcutFocusReason);
}

} // namespace

/// A section that asks for a list of records.
template <typename Section> Section *SettingsPage::listing(Section *section)
{
    connect(section, &Section::listRequested, this, [this](EntityKind entity, const QString &filter) {
        Q_EMIT navigateTo({.page = presentationOf(entity).page, .filter = filter});
    });
    return section;
}

std::map<QString, std::function<SettingsForm *()>> SettingsPage::makers()
{
    return {
        {u"appearance"_s, [this] { return new AppearanceSettingsPage(m_context); }},
        {u"notices"_s, [this] { return new NoticesSettingsPage(m_context); }},
        {u"availability"_s, [this] { return new AvailabilitySettingsPage(m_context); }},
        {u"mail"_s,
            [this] {
                auto *part = new MailSettingsPage(m_context);
                connect(part, &MailSettingsPage::outboxRequested, this,
                    [this] { Q_EMIT navigateTo({.page = page::inbox, .part = u"outbox"_s}); });
                return part;
            }},
        {u"mail-templates"_s, [this] { return new MailTemplatesSettingsPage(m_context); }},
        {u"pipelines"_s, [this] { return new PipelinesSettingsPage(m_context); }},
        {u"stage-requirements"_s, [this] { return makeRequirementsPart(); }},
        {u"quotes"_s,
            [this] {
                auto *part = new QuotesSettingsPage(m_context);
                connect(part, &QuotesSettingsPage::listRequested, this,
                    [this](EntityKind entity) { Q_EMIT navigateTo({presentationOf(entity).page}); });
                return part;
            }},
        {u"letterhead"_s, [this] { return new LetterheadSettingsPage(m_context); }},
        {u"lost-reasons"_s, [this] { return new LostReasonsSettingsPage(m_context); }},
        {u"task-templates"_s, [this] { return new TaskTemplatesSettingsPage(m_context); }},
        {u"playbooks"_s, [this] { return listing(new PlaybooksSettingsPage(m_context)); }},
        {u"scores"_s, [this] { return new ScoresSettingsPage(m_context); }},
        {u"segments"_s, [this] { return listing(new SegmentsSettingsPage(m_context)); }},
        {u"team"_s, [this] { return makeTeamPart(); }},
        {u"people"_s, [this] { return new PeopleSettingsPage(m_context); }},
        {u"entities"_s, [this] { return makeEntitiesPart(); }},
        {u"relations"_s, [this] { return new RelationsSettingsPage(m_context); }},
        {u"fields"_s, [this] { return new FieldsSettingsPage(m_context); }},
        {u"forms"_s,
            [this] {
                auto *part = new FormsSettingsPage(m_context);
                connect(part, &FormsSettingsPage::requirementsRequested, this, [this](EntityKind entity) {
                    open({.part = u"stage-requirements"_s});
                    m_requirementsOf->choose(entity);
                });
                return part;
            }},
        {u"capture-forms"_s, [this] { return new CaptureFormsSettingsPage(m_context); }},
        {u"rules"_s, [this] { return listing(new RulesSettingsPage(m_context)); }},
        {u"automation"_s,
            [this] {
                auto *part = new AutomationSettingsPage(m_context);
                connect(part, &AutomationSettingsPage::ruleRequested, this, [this](const RecordId &rule) {
                    Q_EMIT navigateTo({.page = page::rule,
                        .record = rule,
                        .action = rule.isNull() ? Target::Action::Create : Target::Action::None});
                });
                return part;
            }},
        {u"webhooks"_s, [this] { return new WebhooksSettingsPage(m_context); }},
        {u"store"_s, [this] { return new StoreSettingsPage(m_context); }},
        {u"money"_s,
            [this] {
                auto *part = new MoneySettingsPage(m_context);
                connect(part, &MoneySettingsPage::forecastRequested, this,
                    [this] { Q_EMIT navigateTo({.page = page::reports, .part = u"forecast"_s}); });
                return part;
            }},
        {u"trust"_s,
            [this] {
                auto *part = new TrustSettingsPage(m_context);
                connect(part, &TrustSettingsPage::backupsRequested, this, [this] { open({.part = u"backup"_s}); });
                return part;
            }},
        {u"backup"_s, [this] { return new BackupSettingsPage(m_context); }},
        {u"trash"_s, [this] { return new TrashSettingsPage(m_context); }},
        {u"keyboard"_s, [this] { return new KeyboardSettingsPage(m_context); }},
        {u"computer"_s, [this] { return new ComputerSettingsPage(m_context); }},
    };
}

/// Once a team is made, joined or left, the window opens anew.
SettingsForm *SettingsPage::makeTeamPart()
{
    const auto membership = store::HubState(m_context.workspace.store()).find();
    if (!membership || !*membership)
        return new TeamSetupPage(m_context);
    auto *part = new TeamSettingsPage(m_context);
    connect(part, &TeamSettingsPage::openRequested, this, &SettingsPage::navigateTo);
    return part;
}

SettingsForm *SettingsPage::makeEntitiesPart()
{
    auto *part = new EntitiesSettingsPage(m_context);
    connect(part, &EntitiesSettingsPage::fieldsRequested, this, [this](EntityKind entity) {
        open({.part = u"fields"_s});
        auto *scroll = qobject_cast<QScrollArea *>(m_stack->currentWidget());
        if (auto *fields = scroll ? qobject_cast<FieldsSettingsPage *>(scroll->widget()) : nullptr)
            fields->choose(entity);
    });
    return part;
}

/// One grid for each kind of record that has stages.
SettingsForm *SettingsPage::makeRequirementsPart()
{
    auto *part = new SettingsForm;
    part->addSection(tr("Required by stage"),
        tr("From which stage on a field must have a value. A tick applies at once, to everyone who works with this "
           "store."));
    m_requirementsOf = new KindBox(
        m_context, [](const Entity &kind) { return !kind.isInternal && !kind.isRemoved && stageField(kind); },
        EntityKind::Deal);
    auto *table = listing(new StageRequirementsTable(m_context));
    const auto show = [box = m_requirementsOf, table] { table->setEntity(box->kind()); };
    connect(m_requirementsOf, &QComboBox::currentIndexChanged, table, show);
    part->addRow(tr("Fields of"), m_requirementsOf);
    part->addWide(table);
    part->finish();
    show();
    return part;
}

/// The other sections offer the entities that there were when they were made.
void SettingsPage::followCustomEntities()
{
    QStringList now;
    for (const auto &entity : m_context.workspace.schema().entities()) {
        if (isCustomEntity(entity->kind))
            now.append(entity->isRemoved ? entity->name : entity->name + u' ' + entity->pluralLabel);
    }
    if (std::exchange(m_customEntities, now) == now)
        return;
    forgetSettings();
    for (const int row : m_made.keys()) {
        if (m_made[row] != m_stack->currentWidget())
            m_made.take(row)->deleteLater();
    }
}

std::vector<SettingsPage::Part> SettingsPage::parts()
{
    auto make = makers();
    std::vector<Part> parts;
    for (SettingsSection &section : settingsSections()) {
        auto &maker = make.at(section.key);
        parts.push_back({std::move(section), std::move(maker)});
    }
    return parts;
}

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_parts(parts()), m_header(new PageHeader(tr("Settings"))),
      m_back(new IconButton(Icon::Back, tr("All settings"))), m_search(new SearchField(tr("Find a setting"))),
      m_list(new SettingsList), m_foot(new Label({}, &Theme::Fonts::small, TextColor::Tertiary)),
      m_tabs(new SegmentedControl(tr("Parts of the page"))), m_stack(new QStackedWidget)
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    m_header->addStart(m_back);
    m_header->setOffered(m_back, false);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, theme.px(8), 0, 0);
    row->addSpacing(theme.px(8)); // at the leading edge, which a margin is not
    row->addWidget(makeSide());
    row->addWidget(makeBody(), 1);
    column->addLayout(row, 1);
    connect(m_back, &QToolButton::clicked, this, [this] { showInNarrow(m_side); });
    addCommand(u"settings.search"_s, tr("Find a setting"), Icon::Search, Qt::Key_Slash, &SettingsPage::focusSearch);
    setFocusProxy(m_list);
    if (m_context.backups)
        connect(m_context.backups, &items::BackupKeeper::changed, this, &Page::statusTextChanged);
    connect(&m_context.workspace, &items::Workspace::registryChanged, this, &SettingsPage::followCustomEntities);
    fitList();
    followCustomEntities();
    m_list->showPages(m_current);
    choose(m_current);
}

QWidget *SettingsPage::makeSide()
{
    m_side = new QWidget;
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, theme.px(8));
    column->setSpacing(theme.px(8));
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
    m_foot->setWordWrap(true);
    m_foot->hide();
    m_search->installEventFilter(this);
    m_indexing.setSingleShot(true);
    connect(&m_indexing, &QTimer::timeout, this, &SettingsPage::indexNext);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    connect(m_search, &QLineEdit::returnPressed, this, &SettingsPage::enter);
    connect(m_list, &SettingsList::sectionChosen, this, &SettingsPage::choose);
    connect(m_list, &SettingsList::settingChosen, this, &SettingsPage::follow);
    connect(m_list, &SettingsList::opened, this, &SettingsPage::enter);
    return m_side;
}

QWidget *SettingsPage::makeBody()
{
    m_body = new QWidget;
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(theme.px(16), theme.px(8), theme.px(24), theme.px(8)); // as the pages below
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    column->addLayout(tabs);
    column->addWidget(makeSampleBanner());
    column->addWidget(m_stack, 1);
    m_nothing = new EmptyState(Icon::Search, tr("No settings found"),
        tr("Try another word: settings are found by name, value and other words for them."));
    m_nothing->hide();
    column->addWidget(m_nothing, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0)
            choose(m_tabs->tabData(tab).toInt());
    });
    return m_body;
}

/// Why controls are grey in sample data, and what to do.
QWidget *SettingsPage::makeSampleBanner()
{
    const Theme &theme = Theme::of(this);
    auto *room = new QWidget;
    auto *row = new QHBoxLayout(room);
    row->setContentsMargins(0, theme.px(8), 0, theme.px(8));
    row->addSpacing(theme.px(16)); // as wide as the cards below, beside which a scroll bar has its place
    auto *banner = new Banner(&Theme::amber, Icon::Info, tr("This is sample data."),
        tr("What is grey here, and what runs by itself, needs a store of your own."));
    connect(banner->addButton(tr("Make your own store")), &QPushButton::clicked, this,
        [this] { Q_EMIT navigateTo({.page = page::sample, .part = ownStorePart}); });
    row->addWidget(banner, 1);
    row->addSpacing(theme.px(28));
    m_sample = room;
    m_sample->hide();
    return room;
}

void SettingsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// What is typed at once searches; Esc or Down goes to the list, where keys that lead to other pages work.
void SettingsPage::activate()
{
    m_search->clear();
    if (!m_isNarrow || m_side->isVisibleTo(this))
        m_search->setFocus(Qt::OtherFocusReason);
}

/// The arrows choose while the typing goes on.
bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isUntouched = m_search->text().isEmpty() || m_search->hasSelectedText();
    if (isUntouched && key == Qt::Key_Slash)
        return true; // the key that leads here
    if (key == Qt::Key_Escape && m_search->text().isEmpty()) {
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return Page::eventFilter(watched, event);
    if (m_list->isSearch())
        m_list->step(key == Qt::Key_Down ? 1 : -1);
    else if (key == Qt::Key_Down)
        m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void SettingsPage::search(const QString &text)
{
    const bool isSearching = !text.trimmed().isEmpty();
    m_foot->setVisible(isSearching);
    pointNowhere(*this);
    showNothing(false);
    if (!isSearching) {
        forgetSettings();
        m_list->showPages(m_current);
        Q_EMIT statusTextChanged();
        return;
    }
    if (m_settings.isEmpty())
        collect();
    m_indexing.start(typingPause);
    const QScopedValueRollback typing(m_isTyping, true);
    showHits();
    Q_EMIT statusTextChanged();
}

void SettingsPage::showHits()
{
    QList<Setting> found = bestFirst(m_settings, m_search->text());
    found.resize(qMin(found.size(), mostResults));
    m_foot->setText(!found.isEmpty()
            ? tr("%Ln settings, found by name, value and other words", nullptr, static_cast<int>(found.size()))
            : m_indexing.isActive() ? tr("Searching…")
                                    : tr("No settings found"));
    m_list->showFound(found, m_search->text());
    showNothing(found.isEmpty() && !m_indexing.isActive());
}

/// No page stands beside a list without a hit.
void SettingsPage::showNothing(bool isNothing)
{
    m_nothing->setVisible(isNothing);
    m_stack->setVisible(!isNothing);
    if (isNothing)
        m_tabs->hide();
    else
        showTabs();
}

/// The pages, and what is on those that are made.
void SettingsPage::collect()
{
    for (int number = 0; number < std::ssize(m_parts); ++number) {
        const Part &part = m_parts[static_cast<size_t>(number)];
        m_settings.append(
            {.name = part.title, .otherNames = part.otherWords.join(u' ') + u' ' + part.within, .section = number});
        if (m_made.value(number))
            collectFrom(number);
    }
}

void SettingsPage::collectFrom(int number)
{
    if (m_indexed.contains(number))
        return;
    m_indexed.insert(number);
    const Part &part = m_parts[static_cast<size_t>(number)];
    for (Setting &setting : settingsIn(*section(number), number)) {
        setting.isCommand = part.key == "keyboard"_L1;
        if (setting.name != part.title)
            m_settings.append(setting);
    }
}

void SettingsPage::forgetSettings()
{
    m_indexing.stop();
    m_settings.clear();
    m_indexed.clear();
}

/// One section, the one that is chosen in the list first, so that keys which were pressed meanwhile have their turn.
void SettingsPage::indexNext()
{
    if (const Setting *chosen = m_list->currentSetting(); chosen && chosen->section != m_current)
        follow(*chosen);
    const auto known = m_settings.size();
    int next = m_current;
    if (m_indexed.contains(next)) {
        for (next = 0; m_indexed.contains(next); ++next) {}
    }
    if (next < std::ssize(m_parts)) {
        collectFrom(next);
        m_indexing.start(0);
    }
    const bool isNew = std::any_of(m_settings.begin() + known, m_settings.end(),
        [this](const Setting &setting) { return matches(setting, m_search->text()); });
    if (isNew || !m_indexing.isActive())
        showHits();
}

/// The page follows what is chosen in the list.
void SettingsPage::follow(const Setting &setting)
{
    if (m_isTyping && !m_made.value(setting.section))
        return; // the page is made once the typing pauses
    choose(setting.section);
    pointNowhere(*this);
    auto *scroll = static_cast<QScrollArea *>(m_stack->currentWidget());
    if (!setting.control)
        return scroll->verticalScrollBar()->setValue(0);
    QCoreApplication::sendPostedEvents(scroll, QEvent::LayoutRequest);
    scroll->ensureWidgetVisible(setting.control);
    pointOut(setting);
}

/// To the row of the shown section that people call so, once it is laid out; nowhere where none is.
void SettingsPage::reveal(const QString &words)
{
    const auto settings = settingsIn(*section(m_current), m_current);
    const auto found = std::ranges::find_if(
        settings, [&](const Setting &setting) { return setting.control && matches(setting, words); });
    if (found == settings.end())
        return;
    QMetaObject::invokeMethod(
        this,
        [this, setting = *found] {
            if (!setting.control || setting.section != m_current)
                return;
            follow(setting);
            focusControl(setting);
        },
        Qt::QueuedConnection);
}

/// Into what is chosen in the list.
void SettingsPage::enter()
{
    if (m_isNarrow)
        showInNarrow(m_body);
    const Setting *setting = m_list->currentSetting();
    if (setting && setting->section != m_current)
        follow(*setting);
    if (setting)
        focusControl(*setting);
}

void SettingsPage::fitList()
{
    const Theme &theme = Theme::of(this);
    if (m_isNarrow) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setFixedWidth(m_isWide ? qMax(theme.px(248), m_list->wantedWidth())
                                       : qMin(theme.px(208), m_list->wantedWidth())); // the page needs the room
    }
}

void SettingsPage::setWidthClass(WidthClass width)
{
    m_isNarrow = width == WidthClass::Narrow;
    m_isWide = width == WidthClass::Normal || width == WidthClass::Wide;
    fitList();
    if (m_isNarrow)
        return showInNarrow(m_body->isAncestorOf(focusWidget()) ? m_body : m_side);
    m_side->show();
    m_body->show();
    m_header->setOffered(m_back, false);
}

/// The list or the page.
void SettingsPage::showInNarrow(QWidget *part)
{
    m_side->setVisible(part == m_side);
    m_body->setVisible(part == m_body);
    m_header->setOffered(m_back, part == m_body);
    if (part == m_side)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

/// Sections that are not on screen are created again in the new size.
void SettingsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    fitList();
    for (const int row : m_made.keys()) {
        if (m_made[row] != m_stack->currentWidget())
            m_made.take(row)->deleteLater();
    }
}

void SettingsPage::choose(int number)
{
    m_current = number;
    m_stack->setCurrentWidget(section(number));
    m_sample->setVisible(isSampleData(m_context) && m_parts[static_cast<size_t>(number)].needsOwnStore);
    showTabs();
}

/// Those that share the page of the current section.
void SettingsPage::showTabs()
{
    const QSignalBlocker blocker(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    const QString within = m_parts[static_cast<size_t>(m_current)].within;
    for (int number = 0; !within.isEmpty() && number < std::ssize(m_parts); ++number) {
        if (m_parts[static_cast<size_t>(number)].within != within)
            continue;
        const int tab = m_tabs->addSegment(m_parts[static_cast<size_t>(number)].title);
        m_tabs->setTabData(tab, number);
        if (number == m_current)
            m_tabs->setCurrentIndex(tab);
    }
    m_tabs->setVisible(!within.isEmpty());
}

QWidget *SettingsPage::section(int number)
{
    QWidget *&made = m_made[number];
    if (!made) {
        auto *scroll = new SectionScroll(m_parts[static_cast<size_t>(number)].make());
        m_stack->addWidget(scroll);
        made = scroll;
    }
    return made;
}

void SettingsPage::open(const Target &target)
{
    if (target.part.isEmpty() && !target.name.isEmpty()) {
        m_search->setText(target.name);
        return m_search->setFocus(Qt::OtherFocusReason);
    }
    const auto found = std::ranges::find(m_parts, target.part, &Part::key);
    if (found == m_parts.end())
        return;
    const auto number = static_cast<int>(found - m_parts.begin());
    choose(number);
    m_search->clear();
    m_list->showPages(number);
    if (m_isNarrow)
        showInNarrow(m_body);
    else
        m_list->setFocus(Qt::OtherFocusReason); // who came for this section looks for no other
    if (!target.record.isNull())
        static_cast<SettingsForm *>(static_cast<QScrollArea *>(section(number))->widget())->showRecord(target.record);
    pointNowhere(*this);
    if (!target.name.isEmpty())
        reveal(target.name);
}

Target SettingsPage::current() const
{
    return {.part = m_parts[static_cast<size_t>(m_current)].key};
}

QString SettingsPage::statusText() const
{
    if (m_list->isSearch())
        return tr("Up and Down choose, Enter goes to the setting, Esc shows all settings");
    if (!m_context.backups)
        return {};
    return BackupText(m_context.formats(), m_context.workspace.clock().now()).next(m_context.backups->nextDue());
}

QList<QWidget *> SettingsPage::regions()
{
    return {m_side, m_body};
}

} // namespace satchel::ui

#include "moc_SettingsPage.cpp"
