// SPDX-License-Identifier: GPL-3.0-or-later
// Handing over a person's work: which kinds of records, and to whom.
#include "assignment/HandOver.h"
#include "ui/assignment/AssignDialog.h"
#include "ui/common/Painting.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QGridLayout>

namespace satchel::ui {

namespace {

constexpr int kindsInRow = 3;

struct HandOverWords
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::HandOverDialog)
};

/// A tick for each kind of record that the person has open ones of; a worker counts them.
class WorkKinds : public QWidget
{
public:
    WorkKinds(const PageContext &context, RecordId person, std::function<void(const std::set<EntityKind> &)> changed)
        : m_context(context), m_grid(new QGridLayout(this)), m_changed(std::move(changed)),
          m_worker(context.workspace.workerStore())
    {
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_worker.post([this, person](store::Store &store) {
            const auto work = assignment::workOf(store, person);
            if (work)
                QMetaObject::invokeMethod(this, [this, work = *work] { show(work); });
        });
    }

private:
    void show(const std::map<EntityKind, qint64> &work)
    {
        int place = 0;
        for (const assignment::WorkKind &kind : assignment::workKinds(m_context.workspace.schema())) {
            const auto found = work.find(kind.entity);
            if (found == work.end())
                continue;
            auto *tick = new QCheckBox(HandOverWords::tr("%1 (%2)", "kind of record, how many")
                                           .arg(m_context.workspace.schema().entity(kind.entity).pluralLabel,
                                               m_context.formats().count(found->second)));
            tick->setChecked(true);
            m_grid->addWidget(tick, place / kindsInRow, place % kindsInRow);
            ++place;
            m_ticks.emplace_back(kind.entity, tick);
            connect(tick, &QCheckBox::toggled, this, &WorkKinds::tell);
        }
        tell();
    }

    void tell()
    {
        std::set<EntityKind> entities;
        for (const auto &[entity, tick] : m_ticks) {
            if (tick->isChecked())
                entities.insert(entity);
        }
        m_changed(entities);
    }

    PageContext m_context;
    QGridLayout *m_grid;
    std::function<void(const std::set<EntityKind> &)> m_changed;
    std::vector<std::pair<EntityKind, QCheckBox *>> m_ticks;
    items::StoreWorker m_worker;
};

Assignment::Plan planOf(RecordId person, const std::set<EntityKind> &entities)
{
    return [person, entities](store::Store &store, const std::vector<RecordId> &people, assignment::Method method) {
        return assignment::planHandOver(store, {person, entities, people, method});
    };
}

} // namespace

static Assignment handOverOf(RecordId person, const QString &name)
{
    Assignment assignment;
    assignment.heading = HandOverWords::tr("Hand over the work of %1").arg(isolated(name));
    assignment.about = HandOverWords::tr("Open records change hands, and what belongs to one customer stays together. "
                                         "What was won, lost, done or sent stays with %1.")
                           .arg(isolated(name));
    assignment.verb = HandOverWords::tr("Hand over");
    assignment.without = person;
    assignment.nothing = HandOverWords::tr("%1 has no open records of these kinds.").arg(isolated(name));
    assignment.label = [name](qint64 records) {
        return HandOverWords::tr("Handed over %Ln record(s) of %1", nullptr, static_cast<int>(records)).arg(name);
    };
    assignment.plan = planOf(person, {}); // until they were counted
    return assignment;
}

static AssignDialog *openWith(const PageContext &context, RecordId person, Assignment assignment, QWidget *parent)
{
    auto *dialog = new AssignDialog(context, std::move(assignment), parent->window());
    dialog->addChoice(new WorkKinds(context, person, [dialog, person](const std::set<EntityKind> &entities) {
        dialog->setPlan(planOf(person, entities));
        dialog->planAgain();
    }));
    dialog->open();
    return dialog;
}

AssignDialog *openHandOver(const PageContext &context, RecordId person, QWidget *parent)
{
    const QString name = context.workspace.store().title(EntityKind::User, person);
    return openWith(context, person, handOverOf(person, name), parent);
}

AssignDialog *openRevocation(
    const PageContext &context, RecordId person, QWidget *parent, const std::function<void()> &revoke)
{
    const QString name = isolated(context.workspace.store().title(EntityKind::User, person));
    Assignment assignment = handOverOf(person, context.workspace.store().title(EntityKind::User, person));
    assignment.heading = HandOverWords::tr("Revoke the access of %1?").arg(name);
    assignment.about = HandOverWords::tr(
        "%1 reads and sends nothing any more from now on. The copies that are on their computer stay there: Satchel "
        "cannot erase them from here, and what was not sent yet stays there, too. Choose who goes on with the open "
        "records; what was won, lost, done or sent stays with %1.")
                           .arg(name);
    assignment.verb = HandOverWords::tr("Revoke access");
    assignment.nobody = HandOverWords::tr("Nobody is chosen: all records stay with %1.").arg(name);
    assignment.isDestructive = true;
    AssignDialog *dialog = openWith(context, person, std::move(assignment), parent);
    QObject::connect(dialog, &PlanDialog::written, parent, revoke);
    return dialog;
}

} // namespace satchel::ui
