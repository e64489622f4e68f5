// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/ScoreCard.h"

#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/scores/FigureBar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

// As a sales team reads a score; the default rules give some hundred points at most.
constexpr qint64 hotFrom = 70;
constexpr qint64 warmFrom = 40;
constexpr qint64 mostChanges = 12;

QString signedPoints(qint64 points, const Formats &formats)
{
    return points > 0 ? u"+"_s + formats.count(points) : points < 0 ? QChar(0x2212) + formats.count(-points) : u"0"_s;
}

void clear(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// Points, what they are for, and a date at the end.
QWidget *pointRow(const QString &points, TextColor color, const QString &text, const QString &date, QWidget *parent)
{
    const Theme &theme = Theme::of(parent);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    setSpaces(*line, theme, 0, 8);
    auto *number = new Label(points, &Theme::Fonts::body, color);
    number->setAlignment(Qt::AlignRight | Qt::AlignTop);
    number->setFixedWidth(qMax(theme.px(36), QFontMetrics(theme.font.body).horizontalAdvance(u"+000"_s)));
    auto *what = new Label(text, &Theme::Fonts::body);
    what->setWordWrap(true);
    auto *when = new Label(date, &Theme::Fonts::small, TextColor::Tertiary);
    line->addWidget(number);
    line->addWidget(what, 1);
    line->addWidget(when);
    line->setAlignment(number, Qt::AlignTop);
    line->setAlignment(when, Qt::AlignTop);
    row->setAccessibleName(points + u", "_s + text + (date.isEmpty() ? QString() : u", "_s + date));
    return row;
}

/// Who or what gave the score that counts instead of the rules.
QString givenText(const Origin &origin)
{
    switch (origin.kind) {
    case Origin::Kind::Connection:
        return ScoreCard::tr("Set by %1, not by rules", "a connection").arg(isolated(origin.name));
    case Origin::Kind::Import:
        return ScoreCard::tr("Imported from %1, not from rules").arg(isolated(origin.name.section(u'/', -1)));
    default: return ScoreCard::tr("Set by hand, not by rules");
    }
}

TextColor colorOf(qint64 points)
{
    return points < 0 ? TextColor::Red : TextColor::Green;
}

} // namespace

ScoreCard::ScoreCard(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_bar(new FigureBar), m_reasons(new QVBoxLayout), m_changes(new QVBoxLayout),
      m_none(new Label(tr("No score rule applies."), &Theme::Fonts::small, TextColor::Tertiary)),
      m_history(new Button(tr("Show history"), Button::Variant::Ghost)),
      m_useRules(new Button(tr("Use the rules instead"), Button::Variant::Ghost))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 4);
    column->addWidget(new Label(tr("Score"), &Theme::Fonts::semibold));
    column->addWidget(m_bar);
    column->addSpacing(theme.px(4));
    setSpaces(*m_reasons, theme, 0, 5);
    setSpaces(*m_changes, theme, 0, 5);
    column->addLayout(m_reasons);
    column->addWidget(m_none);
    column->addLayout(m_changes);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(theme.px(4));
    auto *rules = new Button(tr("Score rules"), Button::Variant::Ghost);
    for (Button *button : {m_history, m_useRules, rules}) {
        button->setSmall(true);
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    connect(m_history, &QPushButton::clicked, this, [this] { showHistory(m_historyTexts.isEmpty()); });
    connect(m_useRules, &QPushButton::clicked, this, &ScoreCard::clearManual);
    connect(rules, &QPushButton::clicked, this, &ScoreCard::rulesRequested);
}

void ScoreCard::setRecord(const Record &record)
{
    const bool isSame = record.id == m_record.id;
    m_record = record;
    const auto explained = insight::explainScore(m_context.workspace.store(), record);
    const bool isScored = explained && !isEmpty(record.value(field::score));
    setVisible(isScored);
    if (!isScored)
        return;
    showScore(explained->score);
    showReasons(*explained);
    m_useRules->setVisible(explained->isManual && !m_context.workspace.store().isReadOnly());
    showHistory(isSame && !m_historyTexts.isEmpty());
}

void ScoreCard::showScore(qint64 score)
{
    const Formats formats = m_context.formats();
    const QString figure = formats.count(score);
    const QString word = score >= hotFrom ? tr("Hot") : score >= warmFrom ? tr("Warm") : tr("Cold");
    m_bar->setFigure(figure, static_cast<double>(qBound(qint64(0), score, qint64(100))) / 100, word);
    m_bar->setAccessibleName(tr("Score %1, %2").arg(figure, word));
    m_bar->setToolTip(tr("Hot from %1, warm from %2").arg(formats.count(hotFrom), formats.count(warmFrom)));
}

void ScoreCard::showReasons(const insight::ScoreExplanation &explained)
{
    const Formats formats = m_context.formats();
    clear(*m_reasons);
    m_reasonTexts.clear();
    for (const store::ScorePoint &point : explained.reasons) {
        const QString points = signedPoints(point.points, formats);
        const QString text = explained.isManual ? givenText(explained.givenBy) : point.reason;
        const QString since = point.since.ms > 0
            ? formats.day(point.since.dateIn(m_context.workspace.clock().zone()), m_context.today())
            : QString();
        QWidget *row = pointRow(points, colorOf(point.points), text, since, this);
        row->setToolTip(point.name);
        m_reasons->addWidget(row);
        m_reasonTexts.append(points + u' ' + text);
    }
    m_none->setVisible(explained.reasons.empty());
}

void ScoreCard::showHistory(bool isShown)
{
    clear(*m_changes);
    m_historyTexts.clear();
    m_history->setText(isShown ? tr("Hide history") : tr("Show history"));
    if (!isShown)
        return;
    const Formats formats = m_context.formats();
    const auto changes = store::ScorePoints(m_context.workspace.store())
                             .history(m_record.entity->kind, m_record.id, mostChanges);
    m_changes->addWidget(new Label(tr("History"), &Theme::Fonts::semibold));
    if (!changes || changes->empty()) {
        m_changes->addWidget(new Label(tr("The points have not changed."), &Theme::Fonts::small, TextColor::Tertiary));
        m_historyTexts.append(QString());
        return;
    }
    for (const store::ScoreChange &change : *changes) {
        const qint64 difference = change.after - change.before;
        const QString points = signedPoints(difference, formats);
        const QString when = formats.moment(change.at, m_context.workspace.clock().now());
        m_changes->addWidget(pointRow(points, colorOf(difference), change.name, when, this));
        m_historyTexts.append(points + u' ' + change.name);
    }
}

void ScoreCard::clearManual()
{
    m_context.workspace.commit(tr("Scored by the rules again"),
        {Edit::update(m_record.entity->kind, m_record.id, {{field::manual_score, Value()}})});
}

ScorePopover::ScorePopover(const PageContext &context, const Record &record, QWidget *parent)
    : Popover(parent), m_card(new ScoreCard(context))
{
    setAccessibleName(tr("Score"));
    m_card->setMinimumWidth(Theme::of(this).px(320));
    content()->addWidget(m_card);
    m_card->setRecord(record);
    connect(m_card, &ScoreCard::rulesRequested, this, [this] {
        close();
        Q_EMIT rulesRequested();
    });
    connect(&context.workspace, &items::Workspace::changed, this,
        [this, context, kind = record.entity->kind, id = record.id] {
            if (const auto now = context.workspace.store().get(kind, id))
                m_card->setRecord(*now);
        });
}

} // namespace satchel::ui

#include "moc_ScoreCard.cpp"
