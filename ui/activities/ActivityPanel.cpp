// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/ActivityPanel.h"

#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "items/SyncStatusNotifier.h"
#include "store/sync/RecordSync.h"
#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/StateChip.h"
#include "ui/common/SyncText.h"
#include "ui/customer/TimelineDelegate.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::ActivityReading;
using items::TimelineRow;
using store::TimelineItem;

namespace {

constexpr int panelWidth = 360;
constexpr int margin = 16;
constexpr int mostBefore = 3;
constexpr int widestText = 760; // in place of the list

class Disc : public QWidget
{
public:
    Disc() { setFixedSize(Theme::of(this).px(36), Theme::of(this).px(36)); }
    void setIcon(Icon icon, bool isPlanned)
    {
        m_icon = icon;
        m_isPlanned = isPlanned;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawKindDisc(painter, rect(), m_icon, m_isPlanned, Theme::of(this));
    }

private:
    Icon m_icon = Icon::None;
    bool m_isPlanned = false;
};

class Tag : public QWidget
{
public:
    explicit Tag(const QString &text) : m_text(text)
    {
        setAccessibleName(text);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        return {chipWidth(m_text, theme), qMax(theme.size.chip, QFontMetrics(theme.font.small).height() + theme.px(4))};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        drawChip(painter, rect(), m_text, hueOfTag(m_text, theme), theme);
    }

private:
    QString m_text;
};

class Rule : public QWidget
{
public:
    Rule()
    {
        setFixedHeight(Theme::of(this).px(17));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRect(0, height() / 2, width(), 1), Theme::of(this).border.subtle);
    }
};

void clearLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

ActivityPanel::ActivityPanel(const PageContext &context, const Commands &commands, QWidget *parent)
    : QWidget(parent), m_context(context)
{
    setAccessibleName(tr("Reading panel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(commands));
    column->addWidget(makeBody(), 1);
    m_foot = makeFoot(commands);
    column->addWidget(m_foot);
    auto *syncStatus = new items::SyncStatusNotifier(context.workspace, context.sync, this);
    connect(syncStatus, &items::SyncStatusNotifier::changed, this, [this] {
        if (m_reading)
            showSync();
    });
    clear();
}

QSize ActivityPanel::sizeHint() const
{
    return {Theme::of(this).px(panelWidth), Theme::of(this).px(500)};
}

void ActivityPanel::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface.page);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border.normal);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), theme.border.normal);
    if (!m_foot->isHidden())
        painter.fillRect(QRect(0, m_foot->y(), width(), 1), theme.border.subtle);
}

QWidget *ActivityPanel::makeHead(const Commands &commands)
{
    const Theme &theme = Theme::of(this);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme.px(margin), theme.px(8), theme.px(10), theme.px(4));
    row->setSpacing(theme.px(4));
    m_position = new Label({}, &Theme::Fonts::body, TextColor::Secondary);
    row->addWidget(m_position, 1);
    m_more = new IconButton(Icon::More, tr("More"));
    for (IconButton *button : {new IconButton(Icon::Up, commands.previous), new IconButton(Icon::Down, commands.next),
             new IconButton(Icon::Edit, commands.edit), new IconButton(Icon::Pin, commands.pin), m_more,
             new IconButton(Icon::Close, commands.close)})
        row->addWidget(button);
    connect(m_more, &QToolButton::clicked, this, &ActivityPanel::moreRequested);
    return head;
}

QWidget *ActivityPanel::makeBody()
{
    const Theme &theme = Theme::of(this);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    body->setMaximumWidth(theme.px(widestText));
    auto *column = new QVBoxLayout(body);
    const int inset = theme.px(4); // of the lines that are buttons: what is above them starts where their text does
    column->setContentsMargins(theme.px(margin) - inset, theme.px(8), theme.px(margin) - inset, theme.px(16));
    column->setSpacing(theme.px(10));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(inset, 0, inset, 0);
    head->setSpacing(theme.px(12));
    m_disc = new Disc;
    head->addWidget(m_disc, 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(theme.px(2));
    m_title = new Label({}, &Theme::Fonts::heading);
    m_title->setWordWrap(true);
    m_when = new Label({}, &Theme::Fonts::small, TextColor::Tertiary);
    m_when->setWordWrap(true);
    names->addWidget(m_title);
    names->addWidget(m_when);
    head->addLayout(names, 1);
    column->addLayout(head);
    m_chips = new QWidget;
    m_chipRow = new FlowLayout(m_chips);
    m_chipRow->setContentsMargins(inset, 0, inset, 0);
    m_chipRow->setSpacing(theme.px(6));
    column->addWidget(m_chips);
    m_text = new Label;
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setContentsMargins(inset, 0, inset, 0);
    column->addWidget(m_text);
    m_files = new QVBoxLayout;
    m_files->setSpacing(theme.px(6));
    column->addLayout(m_files);
    m_followUp = new ReadingLine(ReadingLine::Look::Card, tr("Next step"));
    column->addWidget(m_followUp);
    connect(m_followUp, &QAbstractButton::clicked, this, [this] {
        if (m_reading && m_reading->followUp)
            Q_EMIT recordRequested(EntityKind::Task, m_reading->followUp->id);
    });
    auto *facts = new QVBoxLayout;
    facts->setSpacing(0);
    facts->addWidget(new Rule);
    m_contact = addFact(*facts, tr("With"), &ActivityPanel::openContact);
    m_people = addFact(*facts, tr("Attendees"), nullptr);
    m_company = addFact(*facts, tr("Company"), &ActivityPanel::openCompany);
    m_deal = addFact(*facts, tr("Deal"), &ActivityPanel::openDeal);
    m_stage = addFact(*facts, tr("Stage"), nullptr);
    m_place = addFact(*facts, tr("Place"), nullptr);
    m_owner = addFact(*facts, tr("Logged by"), nullptr);
    m_sync = addFact(*facts, tr("Sync"), nullptr);
    m_beforeHead = new Label({}, &Theme::Fonts::semibold);
    facts->addWidget(new Rule);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(inset, 0, inset, theme.px(2));
    heading->addWidget(m_beforeHead);
    facts->addLayout(heading);
    for (int i = 0; i < mostBefore; ++i) {
        m_before.append(new ReadingLine(ReadingLine::Look::Past, tr("Before that")));
        facts->addWidget(m_before.last());
        connect(m_before.last(), &QAbstractButton::clicked, this, [this, i] {
            if (m_reading && i < static_cast<int>(m_reading->before.size()))
                Q_EMIT activityRequested(m_reading->before[static_cast<size_t>(i)]);
        });
    }
    column->addLayout(facts);
    column->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    return m_scroll;
}

QWidget *ActivityPanel::makeFoot(const Commands &commands)
{
    const Theme &theme = Theme::of(this);
    auto *foot = new QWidget;
    auto *row = new FlowLayout(foot);
    row->setContentsMargins(theme.px(margin), theme.px(10), theme.px(margin), theme.px(10));
    row->setSpacing(theme.px(8));
    const auto add = [&](Icon icon, QAction *action) {
        auto *button = new Button(icon, action->text());
        row->addWidget(button);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto follow = [button, action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(nameWithKey(action->toolTip(), action->shortcut()));
        };
        connect(action, &QAction::changed, button, follow);
        follow();
        return button;
    };
    add(Icon::Call, commands.call);
    add(Icon::Email, commands.email);
    m_plan = add(Icon::Tasks, commands.plan);
    return foot;
}

QWidget *ActivityPanel::moreButton() const
{
    return m_more;
}

QWidget *ActivityPanel::planButton() const
{
    return m_plan;
}

void ActivityPanel::scrollBy(int pages)
{
    QScrollBar *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + pages * bar->pageStep());
}

ReadingLine *ActivityPanel::addFact(QVBoxLayout &column, const QString &label, void (ActivityPanel::*open)())
{
    auto *line = new ReadingLine(ReadingLine::Look::Fact, label);
    column.addWidget(line);
    if (open)
        connect(line, &QAbstractButton::clicked, this, open);
    return line;
}

void ActivityPanel::clear()
{
    m_reading.reset();
    m_position->setText({});
    m_scroll->widget()->hide();
    m_foot->hide();
    m_more->setEnabled(false);
}

void ActivityPanel::show(const TimelineRow &row, const TimelineText &words, qint64 position, qint64 count)
{
    const bool isOther = !m_reading || m_reading->item.id != row.item.id;
    auto reading = items::readActivity(m_context.workspace.store(), row.item, mostBefore);
    if (!reading) {
        clear();
        return;
    }
    m_reading = std::move(*reading);
    const Formats formats = m_context.formats();
    m_position->setText(count > 0 ? tr("%1 of %2").arg(formats.count(position), formats.count(count)) : QString());
    showTitle(row, words);
    showChips(words);
    m_text->setText(m_reading->item.body.trimmed());
    m_text->setVisible(!m_reading->item.body.trimmed().isEmpty());
    showFiles();
    showFollowUp();
    showFacts();
    showSync();
    showBefore(words);
    m_more->setEnabled(true);
    m_scroll->widget()->show();
    m_foot->show();
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
    update();
}

void ActivityPanel::showTitle(const TimelineRow &row, const TimelineText &words)
{
    const TimelineItem &item = m_reading->item;
    const Formats formats = m_context.formats();
    static_cast<Disc *>(m_disc)->setIcon(words.icon(row), row.group == items::TimelineGroup::Planned);
    // Without a subject the text below says all; the title is then what it was.
    m_title->setText(words.title(item));
    QStringList when;
    if (item.source == TimelineItem::Source::Task && !item.isDone)
        when.append(words.time(row));
    else
        when.append(formats.moment(item.at, m_context.workspace.clock().now()));
    if (item.durationSeconds > 0 && !item.title.isEmpty())
        when.append(formats.duration(item.durationSeconds));
    if (!item.direction.isEmpty() && !item.title.isEmpty()) {
        const Field *direction = m_context.workspace.schema().entity(EntityKind::Activity).find(field::direction);
        when.append(inSentence(direction->choiceLabel(item.direction)));
    }
    m_when->setText(when.join(u" · "_s));
}

void ActivityPanel::showChips(const TimelineText &words)
{
    const TimelineItem &item = m_reading->item;
    clearLayout(*m_chipRow);
    const auto add = [this](QWidget *chip) {
        m_chipRow->addWidget(chip);
        chip->show();
    };
    if (const auto outcome = words.chip(item)) {
        auto *chip = new StateChip;
        chip->setState(outcome->text, outcome->meaning, outcome->meaning == &Theme::green ? Icon::Check : Icon::None);
        add(chip);
    }
    if (!item.sentiment.isEmpty()) {
        const Field *mood = m_context.workspace.schema().entity(EntityKind::Activity).find(field::sentiment);
        auto *chip = new StateChip;
        chip->setState(tr("Tone: %1").arg(mood->choiceLabel(item.sentiment)), &Theme::grey);
        add(chip);
    }
    for (const QString &topic : item.topics)
        add(new Tag(topic));
    m_chips->setVisible(m_chipRow->count() > 0);
}

void ActivityPanel::showFiles()
{
    clearLayout(*m_files);
    for (const store::TimelineFile &file : m_reading->item.files) {
        auto *button = new Button(Icon::File, file.name);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        button->setToolTip(m_context.formats().fileSize(file.size));
        m_files->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, id = file.id] { Q_EMIT fileRequested(id); });
    }
}

void ActivityPanel::showFollowUp()
{
    const auto &task = m_reading->followUp;
    if (!task) {
        m_followUp->show({});
        return;
    }
    const QDate today = m_context.today();
    ReadingLine::Shown shown{
        .icon = Icon::Tasks, .text = task->title, .detail = tr("Next step from this"), .isLink = true};
    if (task->isDone) {
        shown.icon = Icon::Check;
        shown.end = tr("Done");
    } else if (task->dueDate.isValid()) {
        shown.end = m_context.formats().due(task->dueDate, task->dueTime, today);
        shown.state = nextActionState(task->dueDate, today);
    }
    m_followUp->show(shown);
}

void ActivityPanel::showFacts()
{
    const TimelineItem &item = m_reading->item;
    const Formats formats = m_context.formats();
    const bool isLead = item.contactId.isNull() && !item.leadId.isNull();
    m_contact->show(
        {.avatar = isLead ? item.leadId : item.contactId, .text = isLead ? item.lead : item.contact, .isLink = true});
    m_people->show({.text = (item.attendees + item.recipients + item.copies).join(u", "_s)});
    m_company->show({.text = item.company, .isLink = true});
    const auto &deal = m_reading->deal;
    const bool hasValue = deal && deal->value.minor != 0;
    m_deal->show(deal ? ReadingLine::Shown{.text = deal->title,
                     .end = hasValue ? formats.money(deal->value, Formats::Decimals::UnlessZero) : QString(),
                     .isLink = true,
                     .isEndStrong = true}
                      : ReadingLine::Shown{});
    m_stage->show(deal
            ? ReadingLine::Shown{.hue = deal->stageColor.isEmpty() ? u"slate"_s : deal->stageColor,
                .text = deal->isClosed
                    ? deal->stage
                    : tr("%1, %2", "stage, probability").arg(isolated(deal->stage), formats.percent(deal->probability))}
            : ReadingLine::Shown{});
    m_place->show({.text = item.location});
    const bool isTask = item.source == TimelineItem::Source::Task;
    m_owner->show({.avatar = item.personId,
        .text = item.person,
        .end = isTask ? QString() : formats.moment(m_reading->loggedAt, m_context.workspace.clock().now())});
}

void ActivityPanel::showSync()
{
    const TimelineItem &item = m_reading->item;
    const auto syncs = store::syncOf(m_context.workspace.store(), item.entity, item.id)
                           .value_or(std::vector<store::RecordSync>());
    const SyncText words(m_context.formats(), m_context.workspace.clock().now());
    m_sync->show({.icon = Icon::Sync, .text = words.recordLine(syncs)});
}

void ActivityPanel::showBefore(const TimelineText &words)
{
    m_beforeHead->setText(tr("Before that with %1").arg(isolated(m_reading->customer)));
    m_beforeHead->setVisible(!m_reading->before.empty());
    const QDate today = m_context.today();
    const QTimeZone zone = m_context.workspace.clock().zone();
    for (int i = 0; i < m_before.size(); ++i) {
        if (i >= static_cast<int>(m_reading->before.size())) {
            m_before[i]->show({});
            continue;
        }
        const TimelineItem &item = m_reading->before[static_cast<size_t>(i)];
        TimelineRow row;
        row.item = item;
        row.group = items::TimelineGroup::Day;
        m_before[i]->show({.icon = words.icon(row),
            .text = words.headline(item),
            .end = m_context.formats().day(item.at.dateIn(zone), today),
            .isLink = true});
    }
}

void ActivityPanel::openContact()
{
    const TimelineItem &item = m_reading->item;
    if (!item.contactId.isNull())
        Q_EMIT recordRequested(EntityKind::Contact, item.contactId);
    else
        Q_EMIT recordRequested(EntityKind::Lead, item.leadId);
}

void ActivityPanel::openCompany()
{
    Q_EMIT recordRequested(EntityKind::Company, m_reading->item.companyId);
}

void ActivityPanel::openDeal()
{
    Q_EMIT recordRequested(EntityKind::Deal, m_reading->item.dealId);
}

} // namespace satchel::ui

#include "moc_ActivityPanel.cpp"
