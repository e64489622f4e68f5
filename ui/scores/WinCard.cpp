// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scores/WinCard.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "insight/LeadModel.h"
#include "insight/WinPredictions.h"
#include "insight/WinReasons.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/scores/FigureBar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <cmath>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

bool isExcludedFromLearning(const Record &record)
{
    return valueOr<bool>(record.value(field::excluded_from_learning));
}

/// What its outcome is learned from, rather than predicted.
bool isDecided(const Record &record)
{
    const QString status = record.text(field::status);
    return record.entity->kind == EntityKind::Deal ? status != choice::open
                                                   : status == choice::converted || status == choice::unqualified;
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

/// A prediction of either kind of record.
struct WinCard::Shown
{
    bool hasModel = false;
    double probability = 0;
    QStringList reasons;
    std::vector<bool> speaksFor;
    qint64 learnedFrom = 0; // records
};

WinCard::WinCard(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new Label(QString(), &Theme::Fonts::semibold)), m_bar(new FigureBar),
      m_reasons(new QVBoxLayout), m_note(new Label(QString(), &Theme::Fonts::small, TextColor::Tertiary)),
      m_accuracy(new Button(tr("How accurate?"), Button::Variant::Ghost)),
      m_learning(new Button(tr("Exclude from learning"), Button::Variant::Ghost))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 4);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addSpacing(theme.px(4));
    setSpaces(*m_reasons, theme, 0, 5);
    column->addLayout(m_reasons);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    for (Button *button : {m_accuracy, m_learning}) { // one below the other: a side panel is narrow
        button->setSmall(true);
        column->addWidget(button, 0, Qt::AlignLeading);
    }
    m_accuracy->setToolTip(tr("How often such predictions were right for records that the model had not seen"));
    connect(m_accuracy, &QPushButton::clicked, this,
        [this] { Q_EMIT accuracyRequested(isDeal() ? u"win-probability"_s : u"conversion-probability"_s); });
    connect(m_learning, &QPushButton::clicked, this, &WinCard::toggleLearning);
}

void WinCard::setRecord(const Record &record)
{
    m_record = record;
    while (QLayoutItem *item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_percentText.clear();
    m_reasonTexts.clear();
    setNote({});
    m_title->setText(isDeal() ? tr("Win probability") : tr("Conversion probability"));
    const auto prediction = isDecided(record) ? std::optional<Shown>() : readPrediction();
    const bool hasModel = prediction && prediction->hasModel;
    m_bar->setVisible(hasModel);
    m_accuracy->setVisible(hasModel);
    if (prediction)
        showPrediction(*prediction);
    else
        setNote(absenceText());
    const bool isExcluded = isExcludedFromLearning(record);
    if (isExcluded)
        setNote(m_noteText + (m_noteText.isEmpty() ? QString() : u" "_s)
            + (isDeal() ? tr("Nothing is learned from this deal.") : tr("Nothing is learned from this lead.")));
    m_learning->setText(isExcluded ? tr("Include in learning") : tr("Exclude from learning"));
    m_learning->setVisible(!m_context.workspace.store().isReadOnly());
}

/// Why nothing is predicted.
QString WinCard::absenceText() const
{
    if (isDecided(m_record))
        return isDeal()
            ? tr("Win probabilities are learned from closed deals.")
            : tr("Conversion probabilities are learned from leads that were converted or marked as unqualified.");
    return isDeal() ? tr("Not predicted yet. Satchel learns from closed deals in the background.")
                    : tr("Not predicted yet. Satchel learns from earlier leads in the background.");
}

std::optional<WinCard::Shown> WinCard::readPrediction() const
{
    store::Store &store = m_context.workspace.store();
    if (isDeal()) {
        const auto win = insight::lastWinPrediction(store, m_record);
        if (!win || !*win)
            return {};
        const auto &[probability, reasons, speaksFor, model] = **win;
        return Shown{model.has_value(), probability, reasons, speaksFor, model ? model->deals() : 0};
    }
    const auto conversion = insight::lastLeadPrediction(store, m_record);
    if (!conversion || !*conversion)
        return {};
    const auto &[probability, reasons, speaksFor, model] = **conversion;
    return Shown{model.has_value(), probability, reasons, speaksFor, model ? model->leads() : 0};
}

void WinCard::showPrediction(const Shown &prediction)
{
    if (!prediction.hasModel) // the reason is why there is none
        return setNote(prediction.reasons.join(u' ') + u'.');
    const int percent = static_cast<int>(std::lround(100 * prediction.probability));
    m_percentText = m_context.formats().percent(Decimal::fromInteger(percent));
    m_bar->setFigure(m_percentText, prediction.probability);
    m_bar->setAccessibleName(m_title->text() + u' ' + m_percentText);
    const bool areReasonsTrue = prediction.learnedFrom >= insight::leastDealsForReasons;
    for (qsizetype i = 0; areReasonsTrue && i < prediction.reasons.size(); ++i) {
        const QString &reason = prediction.reasons[i];
        const auto place = static_cast<size_t>(i);
        const auto isFor = place < prediction.speaksFor.size() ? std::optional<bool>(prediction.speaksFor[place])
                                                               : std::nullopt;
        m_reasons->addWidget(reasonRow(reason, isFor, this));
        m_reasonTexts.append((isFor ? (*isFor ? u"+ "_s : u"− "_s) : QString()) + reason);
    }
    const auto count = static_cast<int>(prediction.learnedFrom);
    const QString tooFew = areReasonsTrue ? QString()
                                          : u' '
            + tr("Reasons are shown once there are %1: fewer say too little.")
                  .arg(m_context.formats().count(insight::leastDealsForReasons));
    if (!isDeal())
        return setNote(tr("Learned from %Ln earlier lead(s).", nullptr, count) + tooFew);
    setNote(forecastText() + u' '
        + tr("The win probability looks at this deal alone and is learned from %Ln closed deal(s).", nullptr, count)
        + tooFew);
}

/// The other percentage of a deal, and why it is another one.
QString WinCard::forecastText() const
{
    const auto probability = valueOr<Decimal>(m_record.value(field::probability));
    const QString percent = m_context.formats().percent(probability);
    const auto stage = m_context.workspace.store().get(
        EntityKind::Stage, valueOr<RecordId>(m_record.value(field::stage)));
    if (!stage)
        return tr("Forecasts use %1.").arg(percent);
    if (valueOr<Decimal>(stage->value(field::probability)) != probability)
        return tr("Forecasts use the %1 entered for this deal.").arg(percent);
    return tr("Forecasts use %1, the same for every deal in stage %2.")
        .arg(percent, isolated(stage->text(field::name)));
}

void WinCard::setNote(const QString &text)
{
    m_noteText = text;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void WinCard::toggleLearning()
{
    toggleLearningFrom(m_context.workspace, m_record);
}

void toggleLearningFrom(items::Workspace &workspace, const Record &record)
{
    if (!record.entity)
        return;
    const bool isExcluded = isExcludedFromLearning(record);
    const bool isDeal = record.entity->kind == EntityKind::Deal;
    const QString label = isExcluded
        ? (isDeal ? WinCard::tr("Included 1 deal in learning") : WinCard::tr("Included 1 lead in learning"))
        : (isDeal ? WinCard::tr("Excluded 1 deal from learning") : WinCard::tr("Excluded 1 lead from learning"));
    workspace.commit(label,
        {Edit::update(
            record.entity->kind, record.id, {{field::excluded_from_learning, isExcluded ? Value() : Value(true)}})});
}

} // namespace satchel::ui

#include "moc_WinCard.cpp"
