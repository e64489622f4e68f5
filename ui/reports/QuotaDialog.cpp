// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/QuotaDialog.h"

#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/SegmentedControl.h"
#include "ui/reports/QuotaGrid.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonObject>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::QuotaDialog)
};

constexpr int wantedWidth = 980;
constexpr reports::Span spans[] = {reports::Span::Month, reports::Span::Quarter, reports::Span::Year};

std::vector<QuotaGrid::Person> readPeople(store::Store &store)
{
    std::vector<QuotaGrid::Person> people;
    const auto rows = store.select({EntityKind::User, {field::name}, {}, {field::name, false}, {}, -1, false});
    for (qsizetype row = 0; rows && row < rows->size(); ++row)
        people.push_back({rows->id(row), rows->text(row, 0)});
    return people;
}

/// Months, quarters or years, and the key of the sheet as a button.
QWidget *makeBar(QuotaGrid *grid, reports::Span span, QDate today)
{
    auto *bar = new QWidget;
    auto *row = new FlowLayout(bar);
    auto *segments = new SegmentedControl(Tr::tr("Periods of the quotas"));
    for (const QString &text : {Tr::tr("Months"), Tr::tr("Quarters"), Tr::tr("Years")})
        segments->addSegment(text);
    segments->setCurrentIndex(static_cast<int>(std::ranges::find(spans, span) - std::begin(spans)));
    QObject::connect(segments, &QTabBar::currentChanged, grid, [grid, today](int index) {
        const int current = grid->currentRow();
        grid->showPeriods(spans[index], today);
        grid->setCurrentCell(current, 0);
    });
    auto *copy = new Button(Icon::Copy, Tr::tr("Copy along the row"));
    copy->setToolTip(nameWithKey(copy->text(), QKeySequence(Qt::CTRL | Qt::Key_R)));
    copy->setAutoDefault(false);
    QObject::connect(copy, &QPushButton::clicked, grid, [grid] {
        grid->copyAlongRow();
        grid->setFocus();
    });
    row->addWidget(segments);
    row->addWidget(copy);
    return bar;
}

} // namespace

void askQuotas(const PageContext &context, RecordId owner, reports::Span span, QWidget *window)
{
    store::Store &store = context.workspace.store();
    if (store.isReadOnly())
        return;
    const Currency currency = store.mainCurrency();
    auto *dialog = new Dialog(Tr::tr("Set quotas"), Dialog::Width::Large, window);
    const int room = window ? window->window()->width() - Theme::of(dialog).px(24) : QWIDGETSIZE_MAX;
    dialog->setFixedWidth(qMax(dialog->minimumWidth(), qMin(Theme::of(dialog).px(wantedWidth), room)));
    auto *words = new Label(
        Tr::tr("Sales targets in %1, all pipelines together. Leave a cell empty for no quota. For everyone the target "
               "of the whole team counts; without one, the sum of all people.")
            .arg(currency.code()),
        &Theme::Fonts::small, TextColor::Secondary);
    words->setWordWrap(true);
    dialog->content()->addWidget(words);
    auto *grid = new QuotaGrid(context.formats(), currency, readPeople(store));
    grid->setQuotas(reports::readQuotas(store).value_or(std::vector<reports::Quota>()));
    grid->showPeriods(span, context.today());
    dialog->content()->addWidget(makeBar(grid, span, context.today()));
    dialog->content()->addWidget(grid);
    dialog->addCancel();
    Button *accept = dialog->addButton(Tr::tr("Set quotas"), Button::Variant::Primary);
    const auto check = [=] {
        const auto changed = grid->changed();
        accept->setEnabled(changed && !changed->empty());
        dialog->setError(
            changed ? QString() : Tr::tr("%1: %2", "place, problem").arg(changed.error().where, changed.error().what));
    };
    QObject::connect(grid, &QuotaGrid::edited, dialog, check);
    check();
    QObject::connect(dialog, &QDialog::accepted, window, [grid, workspace = &context.workspace] {
        const auto changed = grid->changed();
        std::vector<Edit> all;
        for (const reports::Quota &quota : changed ? *changed : std::vector<reports::Quota>()) {
            const auto edits = reports::quotaEdits(workspace->store(), quota);
            if (edits)
                all.insert(all.end(), edits->begin(), edits->end());
        }
        if (!all.empty())
            workspace->commit(Tr::tr("Set quotas"), all);
    });
    auto *drafts = keepDraftOf(*dialog, context);
    drafts->addPart(
        u"quotas"_s, [grid] { return QJsonValue(grid->typed()); },
        [grid](const QJsonValue &kept) { grid->setTyped(kept.toObject()); });
    QObject::connect(grid, &QuotaGrid::edited, drafts, &DraftKeeper::keepSoon);
    drafts->begin(dialogPlace(u"quotas"_s, RecordId()), {});
    dialog->open();
    grid->select(owner);
    grid->setFocus();
}

} // namespace satchel::ui
