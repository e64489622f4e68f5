// SPDX-License-Identifier: GPL-3.0-or-later
#include "duplicates/Evidence.h"
#include "domain/PhoneNumber.h"
#include "duplicates/NameComparison.h"
#include "duplicates/Similarity.h"

#include <algorithm>
#include <cmath>
#include <QDate>

using namespace Qt::StringLiterals;

namespace satchel::duplicates {

namespace {

/// How rarely two records that share something (Blocks.h) are one: 1 in 1,024.
constexpr double prior = -10;

/// What many records share says little about any two of them.
double rarity(quint32 holders)
{
    return holders <= 2 ? 0 : -std::log2(static_cast<double>(holders) / 2);
}

/// By the digits alone, for very many pairs; the search asks the library about the few that are found.
bool endAlike(const PhoneTrait &a, const PhoneTrait &b)
{
    if (a.ending.hash != b.ending.hash)
        return false;
    if (a.isInternational == b.isInternational)
        return a.digits == b.digits;
    const PhoneTrait &longer = a.isInternational ? a : b;
    return longer.digits.ends_with(a.isInternational ? b.digits : a.digits);
}

class Comparison
{
public:
    Comparison(const Profile &a, const Profile &b) : m_a(a), m_b(b) {}

    void compareEmails()
    {
        if (m_a.emails.empty() || m_b.emails.empty())
            return;
        Evidence best{Reason::DifferentEmail, -1.5};
        for (const MailTrait &mine : m_a.emails) {
            for (const MailTrait &theirs : m_b.emails) {
                const Evidence found = compareEmail(mine, theirs);
                if (found.bits > best.bits)
                    best = found;
            }
        }
        add(best.reason, best.bits);
    }

    void comparePhones()
    {
        if (m_a.phones.empty() || m_b.phones.empty())
            return;
        for (const PhoneTrait &mine : m_a.phones) {
            for (const PhoneTrait &theirs : m_b.phones) {
                if (endAlike(mine, theirs)) {
                    const bool isShared = mine.ending.holders > 3;
                    add(isShared ? Reason::SharedPhone : Reason::SamePhone,
                        std::max(isShared ? 1.0 : 3.0, 9 + 2 * rarity(mine.ending.holders)));
                    return;
                }
            }
        }
        add(Reason::DifferentPhone, -0.5);
    }

    void comparePersonNames()
    {
        const NameVerdict verdict = compareNames({m_a.first, m_a.last, m_a.script}, {m_b.first, m_b.last, m_b.script});
        if (verdict.bits == 0)
            return;
        const double commonness = verdict.bits > 2 ? std::max(2 - verdict.bits, rarity(m_a.name.holders)) : 0;
        add(verdict.reason, verdict.bits + commonness);
    }

    void compareCompanyNames()
    {
        if (m_a.last.empty() || m_b.last.empty())
            return;
        if (m_a.last == m_b.last)
            return add(Reason::SameName, std::max(3.0, 9 + rarity(m_a.name.holders)));
        const bool isReadable = m_a.script != Script::Ideographs && m_b.script != Script::Ideographs;
        if (m_a.script != m_b.script && !isReadable)
            return;
        if (m_a.script != m_b.script && consonants(m_a.last) == consonants(m_b.last))
            return add(Reason::NameInTwoScripts, 6);
        if (const auto verdict = compareCompanyWords(m_a.last, m_b.last))
            return add(verdict->reason, verdict->bits);
        add(Reason::DifferentName, -9);
    }

    void compareSuffix()
    {
        if (m_a.suffix && m_b.suffix && m_a.suffix != m_b.suffix)
            add(Reason::DifferentSuffix, -8);
    }

    void compareEmployers()
    {
        if (m_a.company && m_b.company)
            return m_a.company == m_b.company ? add(Reason::SameCompany, 4) : add(Reason::DifferentCompany, -2.5);
        for (const MailTrait &mine : m_a.emails) {
            for (const MailTrait &theirs : m_b.emails) {
                if (mine.domain && mine.domain == theirs.domain && mine.address.hash != theirs.address.hash)
                    return add(Reason::SameDomain, 3);
            }
        }
    }

    void compareDomains()
    {
        if (m_a.domain && m_b.domain)
            m_a.domain == m_b.domain ? add(Reason::SameDomain, 8) : add(Reason::DifferentDomain, -3);
    }

    void compareAddresses(double weightOfDifference)
    {
        const bool hasCodes = m_a.postalCode && m_b.postalCode;
        const bool isSameCode = hasCodes && m_a.postalCode == m_b.postalCode;
        const bool hasCities = m_a.city && m_b.city;
        const bool isSameCity = hasCities && m_a.city == m_b.city;
        if (!m_a.street.empty() && !m_b.street.empty() && (isSameCode || isSameCity)) {
            const double alike = similarity(m_a.street, m_b.street);
            if (alike > 0.9)
                return add(Reason::SameAddress, alike == 1 ? 6 : 5);
        }
        if (isSameCode)
            return add(Reason::SamePostalCode, 3);
        if (hasCodes && (!hasCities || !isSameCity))
            add(Reason::DifferentAddress, weightOfDifference);
        else if (!hasCodes && hasCities && !isSameCity)
            add(Reason::DifferentAddress, weightOfDifference);
    }

    void compareBirthdays()
    {
        if (!m_a.birthday || !m_b.birthday)
            return;
        if (m_a.birthday == m_b.birthday)
            return add(Reason::SameBirthday, 8);
        isMistyped(QDate::fromJulianDay(m_a.birthday), QDate::fromJulianDay(m_b.birthday))
            ? add(Reason::SimilarBirthday, 3)
            : add(Reason::DifferentBirthday, -6);
    }

    EvidenceList take()
    {
        std::ranges::sort(m_found, [](const Evidence &x, const Evidence &y) { return x.bits > y.bits; });
        return std::move(m_found);
    }

private:
    static Evidence compareEmail(const MailTrait &mine, const MailTrait &theirs)
    {
        const bool isShared = mine.isShared || theirs.isShared;
        if (mine.address.hash == theirs.address.hash) {
            return isShared || mine.address.holders > 4
                ? Evidence{Reason::SharedEmail, 3}
                : Evidence{Reason::SameEmail, std::max(4.0, 14 + 2 * rarity(mine.address.holders))};
        }
        if (mine.mailbox == theirs.mailbox && !isShared)
            return {Reason::SameMailbox, 3};
        return {Reason::DifferentEmail, -1.5};
    }

    /// Two of day, month and year agree, or day and month are exchanged.
    static bool isMistyped(QDate a, QDate b)
    {
        if (a.year() == b.year() && a.day() == b.month() && a.month() == b.day())
            return true;
        return (a.year() == b.year()) + (a.month() == b.month()) + (a.day() == b.day()) == 2;
    }

    void add(Reason reason, double bits) { m_found.append({reason, bits}); }

    const Profile &m_a;
    const Profile &m_b;
    EvidenceList m_found;
};

/// Two numbers that end alike and say their country differently, or only once, are the library's to judge.
bool areOneNumber(const PhoneTrait &a, const PhoneTrait &b)
{
    const auto text = [](const PhoneTrait &phone) {
        const QString digits = QString::fromLatin1(phone.digits.data(), static_cast<qsizetype>(phone.digits.size()));
        return PhoneText{(phone.isInternational ? u"+"_s : u"0"_s) + digits};
    };
    return a.digits == b.digits || comparePhones(text(a), text(b)) != PhoneMatch::None;
}

bool shareNumber(const Profile &a, const Profile &b)
{
    return std::ranges::any_of(a.phones, [&](const PhoneTrait &mine) {
        return std::ranges::any_of(b.phones, [&](const PhoneTrait &theirs) {
            return mine.ending.hash == theirs.ending.hash && areOneNumber(mine, theirs);
        });
    });
}

} // namespace

EvidenceList evidenceFor(const Profile &a, const Profile &b, bool arePeople)
{
    Comparison comparison(a, b);
    comparison.comparePhones();
    if (arePeople) {
        comparison.comparePersonNames();
        comparison.compareSuffix();
        comparison.compareEmails();
        comparison.compareEmployers();
        comparison.compareBirthdays();
        comparison.compareAddresses(-1);
    } else {
        comparison.compareCompanyNames();
        comparison.compareDomains();
        comparison.compareAddresses(-3); // a branch is not the company
    }
    return comparison.take();
}

EvidenceList checkedEvidence(const Profile &a, const Profile &b, bool arePeople)
{
    EvidenceList evidence = evidenceFor(a, b, arePeople);
    const auto phone = std::ranges::find_if(evidence,
        [](const Evidence &one) { return one.reason == Reason::SamePhone || one.reason == Reason::SharedPhone; });
    if (phone != evidence.end() && !shareNumber(a, b))
        evidence.erase(phone);
    return evidence;
}

double probability(const EvidenceList &evidence)
{
    double bits = prior;
    for (const Evidence &one : evidence)
        bits += one.bits;
    return 1 / (1 + std::exp2(-bits));
}

} // namespace satchel::duplicates
