// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/NextStepRow.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/BoardStage.h"
#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/customer/FormParts.h"
#include "ui/customer/OptionRow.h"

#include <algorithm>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 3;
constexpr int mostKeys = 9; // of stages: Alt+1 to Alt+9

struct StepKind
{
    QString key;
    Icon icon;
};

const QList<StepKind> &stepKinds()
{
    static const QList<StepKind> kinds{{choice::call, Icon::Call}, {choice::email, Icon::Email},
        {choice::meeting, Icon::Meeting}, {choice::follow_up, Icon::Repeat}};
    return kinds;
}

/// "Fri 13 Mar 15:00": the weekday is what a person plans by.
QString weekdayAndDay(const Formats &formats, const NextStep &step, QDate today)
{
    QStringList parts{formats.weekdayAndDay(step.date, step.date.year() != today.year())};
    if (step.time.isValid())
        parts.append(formats.time(step.time));
    return parts.join(u' ');
}

} // namespace

NextStepRow::NextStepRow(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new FormRows(this))
{
    const Theme &theme = Theme::of(this);
    m_rows->setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10));
    QWidget *next = makeNext();
    m_rows->addRow(makeRowLabel(tr("Next"), m_kindButton), next);
    m_dealRow = makeDeal();
    m_rows->addRow(makeRowLabel(tr("Deal"), m_deal), m_dealRow);
    makeStage();
    reset();
}

void NextStepRow::adaptTo(int width)
{
    m_rows->adaptTo(width);
}

QWidget *NextStepRow::makeNext()
{
    auto *widget = new QWidget;
    auto *flow = new FlowLayout(widget);
    flow->setSpacing(Theme::of(this).px(6));
    m_kindButton = new Button(Icon::Call, tr("Call"));
    m_kindButton->setSmall(true);
    auto *menu = new QMenu(m_kindButton);
    const QStringList names{tr("Call"), tr("E-mail"), tr("Meeting"), tr("Follow-up")};
    for (int i = 0; i < stepKinds().size(); ++i)
        menu->addAction(themedIcon(stepKinds()[i].icon), names[i], this, [this, key = stepKinds()[i].key] {
            setKind(key);
            m_isDayChosen = true;
            Q_EMIT edited();
        });
    openMenuBy(m_kindButton, menu);
    m_days = new OptionRow(tr("Day of the next step"),
        {{u"1"_s, tr("Tomorrow")}, {u"3"_s, tr("In %Ln days", nullptr, 3)}, {u"14"_s, tr("In %Ln weeks", nullptr, 2)}});
    connect(m_days, &OptionRow::chosenChanged, this, [this](const QString &days) {
        m_isDayChosen = true;
        if (!days.isEmpty())
            m_date->setValue(m_context.today().addDays(days.toInt()));
        showDay();
        Q_EMIT edited();
    });
    const Entity &task = m_context.workspace.schema().entity(EntityKind::Task);
    const FieldContext context = fieldContextOf(m_context.workspace);
    m_date = FieldEditor::create(*task.find(field::due_date), context, FieldEditor::Layout::Cell);
    m_time = FieldEditor::create(*task.find(field::due_time), context, FieldEditor::Layout::Cell);
    m_date->setFixedWidth(Theme::of(this).px(150));
    m_time->setFixedWidth(Theme::of(this).px(64));
    if (auto *line = qobject_cast<QLineEdit *>(m_time->focusProxy()))
        line->setPlaceholderText(tr("time", "in an empty field"));
    for (FieldEditor *editor : {m_date, m_time})
        connect(editor, &FieldEditor::edited, this, [this] {
            m_isDayChosen = true;
            m_days->choose({});
            showDay();
            Q_EMIT edited();
        });
    m_shownDay = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    for (QWidget *part : std::initializer_list<QWidget *>{m_kindButton, m_days, m_date, m_time, m_shownDay})
        flow->addWidget(part);
    return widget;
}

QWidget *NextStepRow::makeDeal()
{
    auto *widget = new QWidget;
    const Theme &theme = Theme::of(this);
    auto *flow = new FlowLayout(widget);
    flow->setSpacing(theme.px(6));
    m_deal = new QComboBox;
    m_deal->setAccessibleName(tr("Deal"));
    m_deal->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_deal->setMinimumWidth(theme.px(120)); // a long title may be elided, but need not be while there is space
    flow->addWidget(m_deal);
    m_fromStage = new Label({}, &Theme::Fonts::body, TextColor::Tertiary);
    flow->addWidget(m_fromStage);
    flow->setFilling(m_deal);
    connect(m_deal, &QComboBox::activated, this, [this] {
        showStages();
        Q_EMIT edited();
    });
    return widget;
}

/// Alt and the number on a stage choose it, wherever in the form the focus is.
void NextStepRow::makeStage()
{
    const Theme &theme = Theme::of(this);
    m_stage = new OptionRow(tr("Stage"), {});
    auto *label = new QWidget;
    auto *row = new QHBoxLayout(label);
    setSpaces(*row, theme, 0, 6);
    row->addWidget(new Label(tr("Stage"), &Theme::Fonts::body, TextColor::Tertiary));
    row->addWidget(new KeyCap(keyNames(QKeySequence(Qt::ALT | Qt::Key_1)).mid(0, 1)));
    row->addStretch(1);
    label->setMinimumWidth(theme.size.factLabel);
    label->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_rows->addRow(label, m_stage);
    connect(m_stage, &OptionRow::chosenChanged, this, [this](const QString &chosen) {
        if (chosen.isEmpty() && chosenDeal()) // a deal is always in some stage
            m_stage->choose(chosenDeal()->stageId.toString());
        Q_EMIT edited();
    });
}

void NextStepRow::setKind(const QString &kind)
{
    m_kind = kind;
    const QStringList names{tr("Call"), tr("E-mail"), tr("Meeting"), tr("Follow-up")};
    for (int i = 0; i < stepKinds().size(); ++i) {
        if (stepKinds()[i].key != kind)
            continue;
        m_kindButton->setText(names[i]);
        m_kindButton->setAccessibleName(tr("Next step: %1").arg(names[i]));
        m_kindButton->setDrawnIcon(stepKinds()[i].icon);
    }
}

void NextStepRow::setDay(QDate day)
{
    m_date->setValue(day);
    const qint64 days = m_context.today().daysTo(day);
    m_days->choose(QString::number(days));
    showDay();
}

void NextStepRow::showDay()
{
    const auto step = next();
    m_shownDay->setText(step ? weekdayAndDay(m_context.formats(), *step, m_context.today()) : step.error().what);
    m_shownDay->setColor(step ? TextColor::Secondary : TextColor::Red);
    m_shownDay->parentWidget()->layout()->invalidate();
}

void NextStepRow::reset()
{
    m_isDayChosen = false;
    setKind(choice::call);
    m_time->setValue({});
    setDay(m_context.today().addDays(usualDays));
    m_deal->setCurrentIndex(m_deals.empty() ? -1 : 0);
    showStages();
}

void NextStepRow::restore(const ActivityDraft &draft)
{
    reset();
    const auto deal = std::ranges::find(m_deals, draft.deal, &items::RelatedDeal::id);
    if (!draft.deal.isNull() && deal != m_deals.end()) {
        m_deal->setCurrentIndex(static_cast<int>(deal - m_deals.begin()));
        showStages();
        if (!draft.stage.isNull())
            m_stage->choose(draft.stage.toString());
    }
    if (!draft.next.isPlanned)
        return;
    setKind(draft.next.kind);
    m_time->setValue(draft.next.time.isValid() ? Value(draft.next.time) : Value());
    setDay(draft.next.date);
    m_isDayChosen = true;
}

void NextStepRow::suggestDays(int days)
{
    if (!m_isDayChosen)
        setDay(m_context.today().addDays(days));
}

Result<NextStep> NextStepRow::next() const
{
    const auto date = TRY(m_date->value());
    const auto time = TRY(m_time->value());
    NextStep step;
    step.kind = m_kind;
    step.date = valueOr<QDate>(date);
    step.time = valueOr<QTime>(time);
    step.isPlanned = true;
    if (!step.date.isValid())
        return fail(Error::Kind::Invalid, tr("Choose a day."));
    return step;
}

void NextStepRow::setDeals(const CustomerRef &customer, std::vector<items::RelatedDeal> deals)
{
    m_deals = std::move(deals);
    m_deal->clear();
    for (const items::RelatedDeal &deal : m_deals)
        m_deal->addItem(deal.title);
    if (!m_deals.empty())
        m_deal->addItem(tr("No deal"));
    const bool isItself = m_deals.size() == 1 && m_deals.front().id == customer.id;
    m_rows->setRowVisible(m_dealRow, !m_deals.empty() && !isItself);
    showStages();
}

const items::RelatedDeal *NextStepRow::chosenDeal() const
{
    const int at = m_deal->currentIndex();
    return at >= 0 && static_cast<size_t>(at) < m_deals.size() ? &m_deals[static_cast<size_t>(at)] : nullptr;
}

void NextStepRow::showStages()
{
    const items::RelatedDeal *deal = chosenDeal();
    m_fromStage->setVisible(deal);
    m_rows->setRowVisible(m_stage, deal);
    if (!deal)
        return;
    m_fromStage->setText(tr("Stage now: %1").arg(isolated(deal->stage)));
    // Won and lost ask for more than a stage; the board does that.
    using Kind = items::BoardStage::Kind;
    const auto stages = items::readStages(m_context.workspace.store(), deal->pipelineId);
    QList<OptionRow::Option> options;
    m_stageNumbers.clear();
    int number = 0;
    for (const items::BoardStage &stage : items::inBoardOrder(stages.value_or(std::vector<items::BoardStage>()))) {
        ++number; // also of those that are not offered here
        if (stage.kind == Kind::Won || stage.kind == Kind::Lost)
            continue;
        options.append({stage.id.toString(), stage.name, number <= mostKeys ? QString::number(number) : QString()});
        m_stageNumbers.append(number);
    }
    m_stage->setOptions(options);
    m_stage->choose(deal->stageId.toString());
    Q_EMIT stagesChanged();
}

bool NextStepRow::offersStage(int number) const
{
    return chosenDeal() && number <= mostKeys && m_stageNumbers.contains(number);
}

void NextStepRow::chooseStage(int number)
{
    m_stage->chooseAt(static_cast<int>(m_stageNumbers.indexOf(number)));
}

RecordId NextStepRow::deal() const
{
    return chosenDeal() ? chosenDeal()->id : RecordId();
}

RecordId NextStepRow::stage() const
{
    const items::RelatedDeal *deal = chosenDeal();
    const RecordId chosen = deal ? RecordId::fromString(m_stage->chosen()) : RecordId();
    return deal && chosen != deal->stageId ? chosen : RecordId();
}

void NextStepRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface.sunken);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border.subtle);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border.subtle);
}

} // namespace satchel::ui

#include "moc_NextStepRow.cpp"
