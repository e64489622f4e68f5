// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

#include "store/hub/HubState.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/SearchField.h"
#include "ui/common/Toolbar.h"
#include "ui/common/TwoLineRow.h"
#include "ui/settings/AppearanceSettingsPage.h"
#include "ui/settings/AutomationSettingsPage.h"
#include "ui/settings/AvailabilitySettingsPage.h"
#include "ui/settings/BackupSettingsPage.h"
#include "ui/settings/BackupText.h"
#include "ui/settings/CaptureFormsSettingsPage.h"
#include "ui/settings/ComputerSettingsPage.h"
#include "ui/settings/DataSettingsPage.h"
#include "ui/settings/EntitiesSettingsPage.h"
#include "ui/settings/FieldsSettingsPage.h"
#include "ui/settings/FormsSettingsPage.h"
#include "ui/settings/KeyboardSettingsPage.h"
#include "ui/settings/LetterheadSettingsPage.h"
#include "ui/settings/LostReasonsSettingsPage.h"
#include "ui/settings/MailSettingsPage.h"
#include "ui/settings/MailTemplatesSettingsPage.h"
#include "ui/settings/NoticesSettingsPage.h"
#include "ui/settings/PeopleSettingsPage.h"
#include "ui/settings/PipelinesSettingsPage.h"
#include "ui/settings/PlaybooksSettingsPage.h"
#include "ui/settings/QuotesSettingsPage.h"
#include "ui/settings/RelationsSettingsPage.h"
#include "ui/settings/RulesSettingsPage.h"
#include "ui/settings/ScoresSettingsPage.h"
#include "ui/settings/SegmentsSettingsPage.h"
#include "ui/settings/TaskTemplatesSettingsPage.h"
#include "ui/settings/TeamSettingsPage.h"
#include "ui/settings/TeamSetupPage.h"
#include "ui/settings/TrashSettingsPage.h"
#include "ui/settings/TrustSettingsPage.h"
#include "ui/webhooks/WebhooksSettingsPage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyledItemDelegate>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sectionRole = Qt::UserRole + 1; // of a result: the section it is in
constexpr int groupRole = Qt::UserRole + 2; // of a section that begins a group: what is written above it
constexpr qsizetype mostResults = 30;

/// Rows like those of the sidebar: icon, name, the current one on a pressed ground; a group's name above its first.
class PartDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        if (!index.data(sectionRole).toString().isEmpty())
            return {theme.px(120), twoLineHeight(theme.font.body, theme.font.small) + theme.px(10)};
        const int row = qMax(theme.size.navRow, QFontMetrics(theme.font.body).height() + theme.px(10));
        return {theme.px(120), row + groupHeight(index, theme)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->setLayoutDirection(option.direction);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const QRect ground = option.rect.adjusted(0, groupHeight(index, theme), 0, 0);
        if (ground.top() > option.rect.top()) {
            const int height = QFontMetrics(theme.font.small).height();
            const QRect above(
                ground.x() + theme.px(8), ground.top() - theme.px(4) - height, ground.width() - theme.px(16), height);
            drawText(*painter, above, index.data(groupRole).toString(), theme.font.small, theme.text.secondary);
        }
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver))
            drawRounded(
                *painter, ground, theme.radius.control, isCurrent ? theme.surface.pressed : theme.surface.hover);
        const QString section = index.data(sectionRole).toString();
        const QRect row = ground.adjusted(theme.px(8), 0, -theme.px(8), 0);
        const QColor color = isCurrent ? theme.text.primary : theme.text.secondary;
        drawIcon(*painter, placed(*painter, row, QRect(row.x(), row.y(), theme.size.icon, row.height())),
            static_cast<Icon>(index.data(Qt::UserRole).toInt()), theme.size.icon,
            isCurrent ? theme.accent.text : color);
        const QRect text = row.adjusted(theme.size.icon + theme.px(9), 0, 0, 0);
        if (section.isEmpty())
            drawText(*painter, placed(*painter, row, text), index.data().toString(),
                isCurrent ? theme.font.strong : theme.font.body, color);
        else
            drawTwoLines(*painter, row, text,
                {.title = {index.data().toString(), theme.font.body, theme.text.primary},
                    .detail = {section, theme.font.small, theme.text.secondary}},
                theme);
        if (option.state.testFlag(QStyle::State_HasFocus) && isFocusRingShown(option.widget))
            drawFocusRing(*painter, ground, theme.radius.control, theme, -1);
    }

private:
    static int groupHeight(const QModelIndex &index, const Theme &theme)
    {
        if (index.data(groupRole).toString().isEmpty())
            return 0;
        return QFontMetrics(theme.font.small).height() + theme.px(index.row() == 0 ? 6 : 16);
    }
};

/// Scrolls a section, whose width follows the window's.
class SectionScroll : public QScrollArea
{
public:
    explicit SectionScroll(SettingsForm *form)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setWidget(form);
        form->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        static_cast<SettingsForm *>(widget())->adaptTo(viewport()->width());
        QScrollArea::resizeEvent(event);
    }
};

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
        {u"forms"_s, [this] { return listing(new FormsSettingsPage(m_context)); }},
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
        {u"data"_s, [this] { return new DataSettingsPage(m_context); }},
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
    m_settings.clear();
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
      m_search(new SearchField(tr("Find a setting"))), m_list(new QListWidget), m_results(new QListWidget),
      m_stack(new QStackedWidget)
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, theme.px(8), 0, 0);
    row->addSpacing(theme.px(8)); // at the leading edge, which a margin is not
    row->addWidget(makeSide());
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    for (const Part &part : m_parts) {
        auto *item = new QListWidgetItem(part.title);
        item->setData(Qt::UserRole, static_cast<int>(part.icon));
        item->setData(groupRole, part.group);
        m_list->addItem(item);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::choose);
    addCommand(u"settings.search"_s, tr("Find a setting"), Icon::Search, Qt::Key_Slash, &SettingsPage::focusSearch);
    setFocusProxy(m_list);
    if (m_context.backups)
        connect(m_context.backups, &items::BackupKeeper::changed, this, &Page::statusTextChanged);
    connect(&m_context.workspace, &items::Workspace::registryChanged, this, &SettingsPage::followCustomEntities);
    fitList();
    followCustomEntities();
    m_list->setCurrentRow(0);
}

QWidget *SettingsPage::makeSide()
{
    m_side = new QWidget;
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).px(8));
    column->addWidget(m_search);
    m_list->setAccessibleName(tr("Settings sections"));
    m_results->setAccessibleName(tr("Settings found"));
    for (QListWidget *list : {m_list, m_results}) {
        list->setFrameShape(QFrame::NoFrame);
        list->setItemDelegate(new PartDelegate(list));
        list->setMouseTracking(true);
        column->addWidget(list, 1);
    }
    m_results->hide();
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    const auto choose = [this](const QListWidgetItem *item) {
        if (item && m_results->row(item) < m_found.size())
            go(m_found[m_results->row(item)]);
    };
    connect(m_search, &QLineEdit::returnPressed, this, [this, choose] { choose(m_results->item(0)); });
    connect(m_results, &QListWidget::itemActivated, this, choose);
    connect(m_results, &QListWidget::itemClicked, this, choose);
    return m_side;
}

void SettingsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// Keys that lead to other pages work here as everywhere; the key of the search leads to it.
void SettingsPage::activate()
{
    m_search->clear();
    m_list->setFocus(Qt::OtherFocusReason);
}

bool SettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool isUntouched = m_search->text().isEmpty() || m_search->hasSelectedText();
    if (watched == m_search && event->type() == QEvent::KeyPress && isUntouched
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Slash)
        return true; // the key that leads here
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        QListWidget *below = m_results->isHidden() ? m_list : m_results;
        below->setFocus(Qt::OtherFocusReason);
        if (below->currentRow() < 0)
            below->setCurrentRow(0);
        return true;
    }
    return Page::eventFilter(watched, event);
}

void SettingsPage::search(const QString &text)
{
    const bool isSearching = !text.trimmed().isEmpty();
    m_list->setVisible(!isSearching);
    m_results->setVisible(isSearching);
    m_results->clear();
    m_found.clear();
    if (!isSearching) {
        m_settings.clear();
        return;
    }
    if (m_settings.isEmpty())
        collect();
    std::ranges::copy_if(
        m_settings, std::back_inserter(m_found), [&](const Setting &setting) { return matches(setting, text); });
    m_found.resize(qMin(m_found.size(), mostResults));
    for (const Setting &setting : std::as_const(m_found)) {
        const Part &part = m_parts[static_cast<size_t>(setting.section)];
        auto *item = new QListWidgetItem(setting.name, m_results);
        item->setData(Qt::UserRole, static_cast<int>(part.icon));
        if (setting.control)
            item->setData(sectionRole, part.title);
    }
    if (m_found.isEmpty())
        new QListWidgetItem(tr("No settings found"), m_results);
}

/// All that can be found; makes the sections that nobody has seen yet.
void SettingsPage::collect()
{
    for (int row = 0; row < std::ssize(m_parts); ++row) {
        const QString title = m_parts[static_cast<size_t>(row)].title;
        m_settings.append({title, {}, row, nullptr});
        for (const Setting &setting : settingsIn(*section(row), row)) {
            if (setting.name != title)
                m_settings.append(setting);
        }
    }
}

void SettingsPage::go(const Setting &setting)
{
    m_list->setCurrentRow(setting.section);
    choose(setting.section);
    QWidget *control = setting.control;
    if (!control)
        return;
    auto *scroll = qobject_cast<QScrollArea *>(m_stack->currentWidget());
    scroll->ensureWidgetVisible(control);
    if (control->focusPolicy() != Qt::NoFocus)
        control->setFocus(Qt::ShortcutFocusReason);
    pointOut(*control);
}

/// Wide enough for its longest name.
void SettingsPage::fitList()
{
    const Theme &theme = Theme::of(this);
    int longest = 0;
    for (const Part &part : m_parts)
        longest = qMax(longest, QFontMetrics(theme.font.strong).horizontalAdvance(part.title));
    m_side->setFixedWidth(qMax(theme.px(190), longest + theme.size.icon + theme.px(40)));
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

void SettingsPage::choose(int row)
{
    if (row >= 0)
        m_stack->setCurrentWidget(section(row));
}

QWidget *SettingsPage::section(int row)
{
    QWidget *&made = m_made[row];
    if (!made) {
        auto *scroll = new SectionScroll(m_parts[static_cast<size_t>(row)].make());
        m_stack->addWidget(scroll);
        made = scroll;
    }
    return made;
}

void SettingsPage::open(const Target &target)
{
    const auto found = std::ranges::find(m_parts, target.part, &Part::key);
    if (found == m_parts.end())
        return;
    const auto row = static_cast<int>(found - m_parts.begin());
    m_list->setCurrentRow(row);
    if (!target.record.isNull())
        static_cast<SettingsForm *>(static_cast<QScrollArea *>(section(row))->widget())->showRecord(target.record);
}

Target SettingsPage::current() const
{
    return {.part = m_parts[static_cast<size_t>(qMax(0, m_list->currentRow()))].key};
}

QString SettingsPage::statusText() const
{
    if (!m_context.backups)
        return {};
    return BackupText(m_context.formats(), m_context.workspace.clock().now()).next(m_context.backups->nextDue());
}

QList<QWidget *> SettingsPage::regions()
{
    return {m_side, m_stack};
}

} // namespace satchel::ui

#include "moc_SettingsPage.cpp"
