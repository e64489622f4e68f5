// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/WinCard.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

bool isExcludedFromLearning(const Record &deal)
{
    return valueOr<bool>(deal.value(field::excluded_from_learning));
}

/// A sign that says whether it speaks for or against, and the reason.
QWidget *reasonRow(const QString &reason, std::optional<bool> isFor, QWidget *parent)
{
    const Theme &theme = Theme::of(parent);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    setSpaces(*line, theme, 0, 8);
    if (isFor) {
        auto *sign = new Label(*isFor ? u"+"_s : QString(QChar(0x2212)), &Theme::Fonts::strong,
            *isFor ? TextColor::Green : TextColor::Red);
        sign->setFixedWidth(theme.px(12));
        line->addWidget(sign, 0, Qt::AlignTop);
        row->setAccessibleName(
            (*isFor ? WinCard::tr("Speaks for it: %1") : WinCard::tr("Speaks against it: %1")).arg(reason));
    } else {
        row->setAccessibleName(reason);
    }
    auto *what = new Label(reason, &Theme::Fonts::body);
    what->setWordWrap(true);
    line->addWidget(what, 1);
    return row;
}

} // namespace

/// The percents and a bar.
class WinCard::Bar : public QWidget
{
public:
    explicit Bar(const PageContext &context) : m_context(context)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QString setProbability(double probability)
    {
        m_probability = probability;
        m_text = m_context.formats().percent(Decimal::fromInteger(static_cast<int>(std::lround(100 * probability))));
        setAccessibleName(WinCard::tr("Win probability %1").arg(m_text));
        update();
        return m_text;
    }
    QSize sizeHint() const override
    {
        return {Theme::of(this).px(120), QFontMetrics(Theme::of(this).font.title).height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const int number = numberWidth(m_text, theme.font.title) + theme.px(10);
        drawNumber(painter, placed(painter, rect(), QRect(0, 0, number, height())), m_text, theme.font.title,
            theme.text.primary, Qt::AlignLeft);
        const int bar = width() - number;
        if (bar > theme.px(24))
            drawProgress(painter,
                placed(painter, rect(), QRect(number, (height() - theme.px(6)) / 2, bar, theme.px(6))), m_probability,
                theme);
    }

private:
    PageContext m_context;
    double m_probability = 0;
    QString m_text;
};

WinCard::WinCard(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_bar(new Bar(context)), m_reasons(new QVBoxLayout),
      m_note(new Label(QString(), &Theme::Fonts::small, TextColor::Tertiary)),
      m_accuracy(new Button(tr("How accurate?"), Button::Variant::Ghost)),
      m_learning(new Button(tr("Exclude from learning"), Button::Variant::Ghost))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 4);
    column->addWidget(new Label(tr("Win probability"), &Theme::Fonts::semibold));
    column->addWidget(m_bar);
    column->addSpacing(theme.px(4));
    setSpaces(*m_reasons, theme, 0, 5);
    column->addLayout(m_reasons);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    setSpaces(*buttons, theme, 0, 4);
    for (Button *button : {m_accuracy, m_learning}) {
        button->setSmall(true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    m_accuracy->setToolTip(tr("How often such predictions were right for deals that the model had not seen"));
    connect(m_accuracy, &QPushButton::clicked, this, &WinCard::accuracyRequested);
    connect(m_learning, &QPushButton::clicked, this, &WinCard::toggleLearning);
}

void WinCard::setDeal(const Record &deal)
{
    m_deal = deal;
    while (QLayoutItem *item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_percentText.clear();
    m_reasonTexts.clear();
    setNote({});
    const bool isOpen = deal.text(field::status) == choice::open;
    const auto prediction = isOpen ? insight::lastWinPrediction(m_context.workspace.store(), deal)
                                   : Result<std::optional<insight::WinPrediction>>();
    const bool hasModel = prediction && *prediction && (*prediction)->model;
    m_bar->setVisible(hasModel);
    m_accuracy->setVisible(hasModel);
    if (prediction && *prediction)
        showPrediction(**prediction);
    else if (isOpen)
        setNote(tr("Not predicted yet. Satchel learns from closed deals in the background."));
    else
        setNote(tr("Win probabilities are learned from closed deals."));
    const bool isExcluded = isExcludedFromLearning(deal);
    if (isExcluded)
        setNote(m_noteText + (m_noteText.isEmpty() ? QString() : u" "_s) + tr("Nothing is learned from this deal."));
    m_learning->setText(isExcluded ? tr("Include in learning") : tr("Exclude from learning"));
    m_learning->setVisible(!m_context.workspace.store().isReadOnly());
}

void WinCard::showPrediction(const insight::WinPrediction &prediction)
{
    if (!prediction.model) // the reason is why there is none
        return setNote(prediction.reasons.join(u' ') + u'.');
    m_percentText = m_bar->setProbability(prediction.probability);
    for (qsizetype i = 0; i < prediction.reasons.size(); ++i) {
        const QString &reason = prediction.reasons[i];
        const auto place = static_cast<size_t>(i);
        const auto isFor = place < prediction.speaksFor.size() ? std::optional<bool>(prediction.speaksFor[place])
                                                               : std::nullopt;
        m_reasons->addWidget(reasonRow(reason, isFor, this));
        m_reasonTexts.append((isFor ? (*isFor ? u"+ "_s : u"− "_s) : QString()) + reason);
    }
    const auto probability = valueOr<Decimal>(m_deal.value(field::probability));
    setNote(tr("By stage: %1.").arg(m_context.formats().percent(probability)) + u' '
        + tr("Learned from %Ln closed deal(s).", nullptr, static_cast<int>(prediction.model->deals())));
}

void WinCard::setNote(const QString &text)
{
    m_noteText = text;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void WinCard::toggleLearning()
{
    toggleLearningFrom(m_context.workspace, m_deal);
}

void toggleLearningFrom(items::Workspace &workspace, const Record &deal)
{
    const bool isExcluded = isExcludedFromLearning(deal);
    workspace.commit(
        isExcluded ? WinCard::tr("Included 1 deal in learning") : WinCard::tr("Excluded 1 deal from learning"),
        {Edit::update(
            EntityKind::Deal, deal.id, {{field::excluded_from_learning, isExcluded ? Value() : Value(true)}})});
}

} // namespace satchel::ui
