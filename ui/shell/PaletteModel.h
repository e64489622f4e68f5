// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette lists for a text: records found, the likeliest first, then commands whose name matches, in groups
// with heads: of the page shown, of the window, of other pages; then reports, playbooks, rules and capture forms of
// that name; what is called just so leads them. Where nothing fits, a new contact of that name.
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/PaletteDestinations.h"
#include "ui/shell/RecordSearch.h"

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>
#include <QSet>

#include <optional>

namespace satchel::ui {

struct PaletteRow
{
    enum class Kind { Head, Record, Command };
    Kind kind = Kind::Head;
    QString text = {};
    QString detail = {};
    QString end = {}; // an amount
    QKeySequence key = {};
    Icon icon = Icon::None;
    QList<std::pair<int, int>> textMatches = {};
    QList<std::pair<int, int>> detailMatches = {};
    EntityKind entity{};
    RecordId id = {};
    Target target = {}; // of a command: the page that has it, unless that is shown; without an action: where it leads
    QPointer<QAction> action = {};
};

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    PaletteModel(const PageContext &context, ActionRegistry &registry, QObject *parent = nullptr);

    /// ">" in front: commands only.
    void setText(const QString &text);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    const PaletteRow &row(int index) const { return m_rows[static_cast<size_t>(index)]; }
    /// Where a record found leads; the other records found are before and after it.
    Target targetOf(int row) const;
    /// The next row that can be chosen, from there in that direction; -1 for none.
    int nextChoice(int from, int step) const;

private:
    void build();
    void rank();
    void addRecords();
    void addCommands();
    struct Fitting
    {
        int fit; // 0: by the synonym
        QAction *action;
        QString synonym;
    };
    struct FittingGroup
    {
        QString title;
        QString page; // empty: the one that is shown, and the window
        std::vector<Fitting> fitting; // the best first
    };
    /// `names` has those that were taken already.
    FittingGroup fittingOf(const ActionRegistry::Group &group, bool isElsewhere, QSet<QString> &names) const;
    void addCommandsOf(const FittingGroup &group);
    bool lookFurther();
    QStringList otherWords() const;
    void addPartlyFitting();
    bool isReadyForOtherPages() const;
    void addDestinations();
    void moveNamedFirst();
    void addNew();

    PageContext m_context;
    ActionRegistry &m_registry;
    RecordSearch m_search;
    QHash<QString, QStringList> m_synonyms; // of commands, by their names
    QString m_text;
    bool m_areCommandsOnly = false;
    bool m_isLookingFurther = false; // no record has all of the text
    QStringList m_tries; // what of it is still to be looked for
    bool m_isAnswered = false; // the records are those of the text
    std::vector<FoundRecord> m_records;
    std::optional<std::vector<PaletteDestination>> m_destinations; // once something was searched for
    std::vector<PaletteRow> m_rows;
};

} // namespace satchel::ui
