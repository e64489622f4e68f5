// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/CustomerColumn.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/activities/ReadingLine.h"
#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/Scrolling.h"
#include "ui/common/StateChip.h"
#include "ui/customer/ActivityKinds.h"
#include "ui/customer/RelatedForm.h"
#include "ui/customer/RelatedPanel.h"
#include "ui/customer/TimelineText.h"
#include "ui/inbox/InboxText.h"
#include "ui/inbox/LinkButton.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::RelatedKind;

namespace {

constexpr int columnMargin = 14;
constexpr int columnFace = 40;
constexpr int mostEarlierLines = 4;
constexpr int mostNextLines = 2;
constexpr int talkLines = 2;
constexpr int widestCompanyName = 200;

} // namespace

class CustomerColumn::Face : public QWidget
{
public:
    Face() { setFixedSize(Theme::of(this).px(columnFace), Theme::of(this).px(columnFace)); }
    void show(EntityKind entity, const QString &name, RecordId id)
    {
        m_entity = entity;
        m_name = name;
        m_id = id;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawRecordFace(painter, rect(), m_entity, m_name, m_id, Theme::of(this));
    }

private:
    EntityKind m_entity = EntityKind::Contact;
    QString m_name;
    RecordId m_id;
};

/// The last call or meeting: its kind with how it went, when, and the first lines of what was noted.
class CustomerColumn::TalkCard : public QAbstractButton
{
public:
    TalkCard()
    {
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(CustomerColumn::tr("Last talk"));
    }
    void show(Icon icon, const QString &title, const std::optional<OutcomeChip> &chip, const QString &time,
        const QString &text)
    {
        m_icon = icon;
        m_title = title;
        m_chip = chip;
        m_time = time;
        m_text = text.simplified();
        setAccessibleName(QStringList{title, chip ? chip->text : QString(), time, m_text}.join(u", "_s));
        setToolTip(text.left(600));
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        const int lines = m_text.isEmpty()
            ? 0
            : countLines(m_text, theme.font.small, qMax(theme.px(120), width() - theme.px(20)), talkLines);
        return {theme.px(200),
            theme.px(20) + qMax(theme.size.chip, QFontMetrics(theme.font.smallStrong).height())
                + (lines > 0 ? theme.px(6) : 0) + lines * (QFontMetrics(theme.font.small).lineSpacing() + 1)};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *) override { updateGeometry(); }
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        drawRounded(painter, rect(), theme.radius.card, underMouse() ? theme.surface.hover : theme.surface.sunken,
            theme.border.normal);
        QRect inside = rect().adjusted(theme.px(10), theme.px(10), -theme.px(10), -theme.px(10));
        const int head = qMax(theme.size.chip, QFontMetrics(theme.font.smallStrong).height());
        QRect line(inside.x(), inside.y(), inside.width(), head);
        const int icon = theme.px(13);
        drawIcon(painter, placed(painter, rect(), QRect(line.x(), line.y(), icon, head)), m_icon, icon,
            theme.text.secondary);
        line.adjust(icon + theme.px(6), 0, 0, 0);
        const int end = numberWidth(m_time, theme.font.small);
        drawNumber(painter, placed(painter, rect(), QRect(line.right() + 1 - end, line.y(), end, head)), m_time,
            theme.font.small, theme.text.secondary);
        line.adjust(0, 0, -end - theme.px(6), 0);
        const int used = drawText(
            painter, placed(painter, rect(), line), m_title, theme.font.smallStrong, theme.text.primary);
        line.adjust(used + theme.px(6), 0, 0, 0);
        if (m_chip && stateChipWidth(m_chip->text, Icon::None, theme) <= line.width())
            drawStateChip(painter, placed(painter, rect(), line), m_chip->text, theme.*(m_chip->meaning), theme);
        inside.adjust(0, head + theme.px(6), 0, 0);
        drawLines(painter, inside, m_text, theme.font.small, theme.text.secondary, talkLines);
        if (hasFocus())
            drawFocusRing(painter, rect(), theme.radius.card, theme, -2);
    }

private:
    Icon m_icon = Icon::None;
    QString m_title;
    std::optional<OutcomeChip> m_chip;
    QString m_time;
    QString m_text;
};

CustomerColumn::CustomerColumn(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    const Theme &theme = Theme::of(this);
    setAccessibleName(tr("Customer"));
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, theme.px(14), 0, theme.px(12));
    column->setSpacing(0);
    column->addWidget(makeWho());
    makeLists(*column);
    column->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(new ScrolledColumn(m_content));
    clear();
}

QSize CustomerColumn::sizeHint() const
{
    return {Theme::of(this).px(288), Theme::of(this).px(400)};
}

QWidget *CustomerColumn::makeWho()
{
    const Theme &theme = Theme::of(this);
    auto *who = new QWidget;
    auto *column = new QVBoxLayout(who);
    column->setContentsMargins(theme.px(columnMargin), 0, theme.px(columnMargin), 0);
    column->setSpacing(theme.px(10));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(10));
    m_face = new Face;
    row->addWidget(m_face, 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(theme.px(1));
    m_name = new Label({}, &Theme::Fonts::semibold);
    m_job = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    m_company = new LinkButton(Icon::None, widestCompanyName);
    m_company->setText(tr("Company")); // until its name was read, as a name for screen readers
    names->addWidget(m_name);
    names->addWidget(m_job);
    names->addWidget(m_company);
    row->addLayout(names, 1);
    m_close = new IconButton(Icon::Close, tr("Close"));
    m_close->hide();
    row->addWidget(m_close, 0, Qt::AlignTop);
    column->addLayout(row);
    m_actions = new QWidget;
    auto *actions = new FlowLayout(m_actions);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(theme.px(6));
    m_call = new Button(Icon::Call, tr("Call"));
    m_call->setSmall(true);
    m_task = new IconButton(Icon::Tasks, tr("New task"));
    m_log = new IconButton(Icon::Log, tr("Log a call"));
    m_lead = new Button(Icon::Lead, tr("Create lead"));
    m_lead->setSmall(true);
    m_state = new StateChip;
    for (QWidget *part : {static_cast<QWidget *>(m_call), static_cast<QWidget *>(m_task), static_cast<QWidget *>(m_log),
             static_cast<QWidget *>(m_lead), static_cast<QWidget *>(m_state)})
        actions->addWidget(part);
    actions->setTrailing(m_state);
    column->addWidget(m_actions);
    connect(m_close, &QToolButton::clicked, this, &CustomerColumn::closeRequested);
    connect(m_company, &QAbstractButton::clicked, this, [this] {
        if (!m_customer.company.isNull())
            Q_EMIT recordRequested(EntityKind::Company, m_customer.company);
        else
            Q_EMIT recordRequested(m_customer.entity, m_customer.id);
    });
    connect(m_call, &QPushButton::clicked, this, [this] { goToCustomer(Target::Action::Call); });
    connect(m_log, &QToolButton::clicked, this, [this] { goToCustomer(Target::Action::LogCall); });
    connect(m_task, &QToolButton::clicked, this, [this] { addRelated(RelatedKind::Tasks); });
    connect(m_lead, &QPushButton::clicked, this, [this] { Q_EMIT leadRequested(m_unknown.name, m_unknown.address); });
    return who;
}

Label *CustomerColumn::addHeading(QVBoxLayout &column)
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(columnMargin), theme.px(16), theme.px(columnMargin), theme.px(6));
    auto *heading = new Label({}, &Theme::Fonts::semibold);
    row->addWidget(heading);
    column.addLayout(row);
    return heading;
}

void CustomerColumn::makeLists(QVBoxLayout &column)
{
    const Theme &theme = Theme::of(this);
    const auto indented = [&](QWidget *widget, int less) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(theme.px(columnMargin - less), 0, theme.px(columnMargin - less), 0);
        row->addWidget(widget);
        column.addLayout(row);
    };
    m_talkHead = addHeading(column);
    m_talkHead->setText(tr("Last talk"));
    m_talk = new TalkCard;
    indented(m_talk, 0);
    connect(m_talk, &QAbstractButton::clicked, this, [this] { goToCustomer(Target::Action::None); });
    m_nextHead = addHeading(column);
    for (int i = 0; i < mostNextLines; ++i) {
        m_next.append(new ReadingLine(ReadingLine::Look::Past, tr("Next")));
        indented(m_next.last(), 4); // a line's text begins so far inside it
        connect(m_next.last(), &QAbstractButton::clicked, this, [this] { goToCustomer(Target::Action::None); });
    }
    m_related = new RelatedPanel(m_context);
    m_related->setSections({RelatedKind::Deals, RelatedKind::Tasks});
    column.addWidget(m_related);
    connect(m_related, &RelatedPanel::openRequested, this, [this](RelatedKind section, const RecordId &id) {
        Q_EMIT recordRequested(section == RelatedKind::Deals ? EntityKind::Deal : EntityKind::Task, id);
    });
    connect(m_related, &RelatedPanel::addRequested, this, &CustomerColumn::addRelated);
    m_earlierHead = addHeading(column);
    for (int i = 0; i < mostEarlierLines; ++i) {
        m_earlier.append(new ReadingLine(ReadingLine::Look::Past, tr("Earlier conversation")));
        indented(m_earlier.last(), 4);
        connect(m_earlier.last(), &QAbstractButton::clicked, this, [this, i] {
            if (static_cast<size_t>(i) < m_customer.earlier.size())
                Q_EMIT threadRequested(m_customer.earlier[static_cast<size_t>(i)].thread);
        });
    }
}

void CustomerColumn::clear()
{
    m_customer = {};
    m_content->hide();
}

void CustomerColumn::setCloseShown(bool isShown)
{
    m_close->setVisible(isShown);
}

void CustomerColumn::show(const items::ThreadReading &reading)
{
    const bool isOther = m_customer.id != reading.customer.id || m_content->isHidden();
    m_customer = reading.customer;
    const store::Conversation &of = reading.of.conversation;
    m_unknown = items::mailboxFrom(of.isIncoming || of.recipients.isEmpty() ? of.sender : of.recipients.front());
    const bool isKnown = m_customer.isKnown();
    m_face->show(isKnown ? m_customer.entity : EntityKind::Contact, m_customer.name, m_customer.id);
    m_name->setText(m_customer.name);
    m_job->setText(isKnown ? m_customer.jobTitle : m_unknown.address);
    m_job->setVisible(!m_job->text().isEmpty());
    m_company->show(m_customer.companyName);
    for (QWidget *part :
        {static_cast<QWidget *>(m_call), static_cast<QWidget *>(m_task), static_cast<QWidget *>(m_log)})
        part->setVisible(isKnown);
    m_lead->setVisible(!isKnown);
    m_state->setState(
        m_customer.lifecycleLabel, m_customer.lifecycle == choice::customer ? &Theme::green : &Theme::grey);
    const Instant now = m_context.workspace.clock().now();
    const InboxText text(m_context.formats(), now);
    const auto &talk = m_customer.lastTalk;
    m_talkHead->setVisible(talk.has_value());
    m_talk->setVisible(talk.has_value());
    if (talk) {
        items::TimelineRow row;
        row.item.kind = talk->kind;
        row.item.outcome = talk->outcome;
        const TimelineText words(
            m_context.workspace.schema(), m_context.formats(), now, QString(), EntityKind::Activity);
        const QString kind = words.kindName(talk->kind);
        m_talk->show(words.icon(row),
            talk->seconds > 0 ? tr("%1, %2", "call, 11 min").arg(kind, m_context.formats().duration(talk->seconds))
                              : kind,
            words.chip(row.item), text.moment(talk->at), talk->text);
    }
    showNext(m_customer);
    m_related->setVisible(isKnown);
    if (isKnown && isOther)
        showRelated();
    showEarlier(m_customer);
    m_content->show();
}

void CustomerColumn::showRelated()
{
    if (const auto record = m_context.workspace.store().get(m_customer.entity, m_customer.id))
        m_related->setRecord(*record, m_customer.companyName);
}

void CustomerColumn::showNext(const items::ThreadCustomer &customer)
{
    const Formats formats = m_context.formats();
    const Instant now = m_context.workspace.clock().now();
    m_nextHead->setVisible(!customer.next.empty());
    m_nextHead->setText(tr("Next"));
    for (qsizetype i = 0; i < m_next.size(); ++i) {
        if (static_cast<size_t>(i) >= customer.next.size()) {
            m_next[i]->show({});
            continue;
        }
        const store::TimelineItem &item = customer.next[static_cast<size_t>(i)];
        const QTimeZone zone = m_context.workspace.clock().zone();
        m_next[i]->show({.icon = iconOfActivity(item.kind),
            .text = item.title,
            .end = formats.moment(item.at, now),
            .state = nextActionState(item.at.dateIn(zone), m_context.today()),
            .isLink = true});
    }
}

void CustomerColumn::showEarlier(const items::ThreadCustomer &customer)
{
    const InboxText text(m_context.formats(), m_context.workspace.clock().now());
    m_earlierHead->setVisible(!customer.earlier.empty());
    m_earlierHead->setText(tr("Earlier conversations: %1").arg(m_context.formats().count(customer.earlierCount)));
    for (qsizetype i = 0; i < m_earlier.size(); ++i) {
        if (static_cast<size_t>(i) >= customer.earlier.size()) {
            m_earlier[i]->show({});
            continue;
        }
        const items::EarlierConversation &one = customer.earlier[static_cast<size_t>(i)];
        m_earlier[i]->show({.icon = Icon::Email,
            .text = InboxText::subject(one.subject),
            .end = text.shortTime(one.at),
            .isLink = true});
    }
}

void CustomerColumn::goToCustomer(Target::Action action)
{
    if (!m_customer.isKnown())
        return;
    Target target = Target::to(m_customer.entity, m_customer.id);
    target.action = action;
    Q_EMIT targetRequested(target);
}

void CustomerColumn::addRelated(RelatedKind section)
{
    const auto record = m_context.workspace.store().get(m_customer.entity, m_customer.id);
    if (!record)
        return;
    if (section == RelatedKind::Tasks) {
        openTaskForm(m_context, *record, m_task, m_task->rect());
        return;
    }
    auto *form = new RelatedForm(m_context,
        {EntityKind::Deal, {field::title, field::value, field::expected_close},
            belongingsOf(*record, EntityKind::Deal, m_context.workspace), tr("New deal"), tr("Added 1 deal")},
        this);
    form->openAt(m_task);
}

void CustomerColumn::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), theme.surface.page);
    painter.fillRect(placed(painter, rect(), QRect(0, 0, 1, height())), theme.border.normal);
}

} // namespace satchel::ui

#include "moc_CustomerColumn.cpp"
