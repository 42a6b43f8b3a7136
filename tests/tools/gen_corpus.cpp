// gen_corpus - deterministic generator of synthetic HL7 v2 corpora.
//
//   g++ -O2 -std=c++20 -o gen_corpus gen_corpus.cpp
//   ./gen_corpus --count 100000 --seed 1 --out feed.hl7 --stats feed.json
//   ./gen_corpus --count 100000 --seed 1 --out a.hl7 --second b.hl7 --truth truth.json
//
// The output depends on the arguments alone: no clock, no threads,
// no locale, no std:: distribution; the same arguments give the same bytes everywhere.
// All people, places and numbers are made up.
//
//   --count N          messages (default 1000)
//   --seed S           default 1
//   --out PATH         output file, '-' for stdout; a folder with --framing files
//   --eol cr|lf|crlf   segment terminator (default cr; MLLP is always cr)
//   --framing plain|blank|mllp|batch|files
//                      plain: messages end to end; blank: an empty line between them;
//                      mllp: <VT> message <FS><CR>; batch: FHS/BHS .. BTS/FTS;
//                      files: one file per message, 1000 per sub-folder
//   --batch-size N     messages per BHS/BTS (default 1000)
//   --big PERMILLE     messages that are an ORU with a ~50 KB base64 ED (default 2)
//   --mix LIST         weights, e.g. adt=62,oru=6,orm=10,oml=3,siu=7,mdm=3,vxu=3,dft=6
//   --patients N       distinct patients (default count/6)
//   --ascii            no UTF-8 / Latin-1 text
//   --odd PERMILLE     messages with unusual MSH-1/MSH-2 delimiters (default 0)
//   --broken PERMILLE  messages with a defect: cut short, stray LF in a field, no MSH-9,
//                      segment id in lower case, empty segment (default 0; listed in stats)
//   --stats PATH       JSON: messages, bytes, segments, delimiters, per-type counts, defects
//   --index PATH       TSV: message number, byte offset, length, type, control id
//   --second PATH      also write a drifted second feed (framed like the first)
//   --drift LIST       rates, default drop=.005,dup=.002,move=.004,change=.02,addz=.02,
//                      dropseg=.003,sys=1  (sys: one sender renames MSH-3 in every message)
//   --truth PATH       JSON ground truth of the drift ('-' or absent: stdout)
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

using std::string;
using std::string_view;
using std::vector;
using u64 = uint64_t;

// ---------------------------------------------------------------- random numbers
static u64 mix64(u64 z) {
    z += 0x9e3779b97f4a7c15ull;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
}
struct Rng {
    u64 s;
    Rng(u64 seed, u64 stream, u64 n)
        : s(mix64(mix64(seed) ^ mix64(stream * 0x51ed2701ull + 7)) ^ mix64(n)) {}
    u64 next() {
        s += 0x9e3779b97f4a7c15ull;
        return mix64(s);
    }
    unsigned below(unsigned n) { return unsigned((u64(uint32_t(next() >> 32)) * n) >> 32); }
    int range(int a, int b) { return a + int(below(unsigned(b - a + 1))); }
    bool chance(unsigned percent) { return below(100) < percent; }
    bool permille(unsigned p) { return below(1000) < p; }
    bool rate(double r) { return double(next() >> 11) < r * 9007199254740992.0; }
    template <class T, size_t N>
    const T& pick(const T (&a)[N]) {
        return a[below(unsigned(N))];
    }
};

// ---------------------------------------------------------------- text tables
static const char* const kLast[] = {
    "SMITH",        "JOHNSON",  "WILLIAMS",  "BROWN",        "JONES",     "GARCIA",     "MILLER",   "DAVIS",
    "RODRIGUEZ",    "MARTINEZ", "HERNANDEZ", "LOPEZ",        "GONZALEZ",  "WILSON",     "ANDERSON", "THOMAS",
    "TAYLOR",       "MOORE",    "JACKSON",   "MARTIN",       "LEE",       "PEREZ",      "THOMPSON", "WHITE",
    "HARRIS",       "SANCHEZ",  "CLARK",     "RAMIREZ",      "LEWIS",     "ROBINSON",   "WALKER",   "YOUNG",
    "ALLEN",        "KING",     "WRIGHT",    "SCOTT",        "TORRES",    "NGUYEN",     "HILL",     "FLORES",
    "GREEN",        "ADAMS",    "NELSON",    "BAKER",        "HALL",      "RIVERA",     "CAMPBELL", "MITCHELL",
    "CARTER",       "ROBERTS",  "O'BRIEN",   "VAN DER BERG", "ST. CLAIR", "DE LA CRUZ", "MCDONALD", "KOWALSKI",
    "OKAFOR",       "PATEL",    "SINGH",     "CHEN",         "KIM",       "YAMAMOTO",   "SCHMIDT",  "LARSEN",
    "HAMILTON-REED"};
static const char* const kFirst[] = {
    "JAMES",   "MARY",      "ROBERT",  "PATRICIA", "JOHN",        "JENNIFER", "MICHAEL", "LINDA",
    "DAVID",   "ELIZABETH", "WILLIAM", "BARBARA",  "RICHARD",     "SUSAN",    "JOSEPH",  "JESSICA",
    "THOMAS",  "SARAH",     "CHARLES", "KAREN",    "CHRISTOPHER", "LISA",     "DANIEL",  "NANCY",
    "MATTHEW", "BETTY",     "ANTHONY", "SANDRA",   "MARK",        "MARGARET", "DONALD",  "ASHLEY",
    "STEVEN",  "KIMBERLY",  "ANDREW",  "EMILY",    "PAUL",        "DONNA",    "JOSHUA",  "MICHELLE",
    "KENNETH", "CAROL",     "KEVIN",   "AMANDA",   "BRIAN",       "MELISSA",  "GEORGE",  "DEBORAH",
    "TIMOTHY", "STEPHANIE", "AMARA",   "WEI",      "PRIYA",       "LUCIA",    "IVAN",    "NOOR"};
// accented names: written in UTF-8 here, turned into Latin-1 for the senders that declare 8859/1
static const char* const kLastX[] = {"MÜLLER", "GARCÍA",   "NÚÑEZ",    "ØSTERGÅRD", "LEFÈVRE", "SJÖBERG",
                                     "PEÑA",   "FRANÇOIS", "GRÜNWALD", "BJÖRNSSON", "ÁLVAREZ", "STRAßER"};
static const char* const kFirstX[] = {"JOSÉ",   "ZOË",   "BJÖRN", "RENÉE",     "ÅSA",
                                      "JÜRGEN", "MARÍA", "NOËL",  "FRANÇOISE", "SØREN"};
// names outside Latin-1: only from UTF-8 senders
static const char* const kLastU[] = {"ŁUKASIEWICZ", "DVOŘÁK",       "山田",       "김",
                                     "ПЕТРОВ",      "ΠΑΠΑΔΟΠΟΥΛΟΣ", "YILDIZOĞLU", "NGUYỄN"};
static const char* const kFirstU[] = {"太郎", "민준", "ИВАН", "ΓΙΩΡΓΟΣ", "JIŘÍ", "ĽUBOMÍR", "THỊ HƯƠNG", "ŞEYMA"};
static const char* const kStreet[] = {"MAIN ST",         "OAK AVE",    "MAPLE DR",       "CEDAR LN",  "ELM ST",
                                      "WASHINGTON BLVD", "LAKE RD",    "HILLCREST CT",   "RIVER RD",  "PARK AVE",
                                      "2ND ST",          "SUNSET WAY", "COUNTY ROAD 42", "CHURCH ST", "HIGHLAND TER"};
struct City {
    const char *city, *st, *zip, *county;
};
static const City kCity[] = {{"SPRINGFIELD", "IL", "62701", "SANGAMON"}, {"MADISON", "WI", "53703", "DANE"},
                             {"COLUMBUS", "OH", "43004", "FRANKLIN"},    {"SALEM", "OR", "97301", "MARION"},
                             {"FAIRVIEW", "NJ", "07022", "BERGEN"},      {"GREENVILLE", "SC", "29601", "GREENVILLE"},
                             {"BRISTOL", "CT", "06010", "HARTFORD"},     {"CLINTON", "MS", "39056", "HINDS"},
                             {"GEORGETOWN", "KY", "40324", "SCOTT"},     {"ARLINGTON", "TX", "76001", "TARRANT"},
                             {"LAKEWOOD", "CO", "80214", "JEFFERSON"}};
static const char* const kUnit[] = {"2N",   "3W",  "4E",   "5ICU", "6TELE", "ED",    "OR",     "PACU",
                                    "NICU", "L&D", "PEDS", "ONC",  "CCU",   "REHAB", "DAYSURG"};
static const char* const kService[] = {"MED", "SUR", "CAR", "ONC", "PED", "OBS",
                                       "PSY", "ORT", "URO", "NEU", "PUL", "GAS"};
static const char* const kPayer[] = {"BLUE CROSS",        "AETNA",  "CIGNA",   "MEDICARE", "MEDICAID",
                                     "UNITED HEALTHCARE", "HUMANA", "TRICARE", "SELF PAY", "KAISER \\T\\ ASSOC"};
struct Lab {
    const char *loinc, *name, *unit, *ref;
    int lo, hi, dec;
};
static const Lab kLab[] = {
    {"2345-7", "Glucose [Mass/volume] in Serum or Plasma", "mg/dL", "70-99", 60, 320, 0},
    {"3094-0", "Urea nitrogen [Mass/volume] in Serum or Plasma", "mg/dL", "7-20", 5, 80, 0},
    {"2160-0", "Creatinine [Mass/volume] in Serum or Plasma", "mg/dL", "0.60-1.30", 40, 600, 2},
    {"2951-2", "Sodium [Moles/volume] in Serum or Plasma", "mmol/L", "136-145", 120, 155, 0},
    {"2823-3", "Potassium [Moles/volume] in Serum or Plasma", "mmol/L", "3.5-5.1", 28, 68, 1},
    {"2075-0", "Chloride [Moles/volume] in Serum or Plasma", "mmol/L", "98-107", 85, 120, 0},
    {"2028-9", "Carbon dioxide [Moles/volume] in Serum or Plasma", "mmol/L", "21-32", 12, 40, 0},
    {"17861-6", "Calcium [Mass/volume] in Serum or Plasma", "mg/dL", "8.5-10.1", 65, 125, 1},
    {"2885-2", "Protein [Mass/volume] in Serum or Plasma", "g/dL", "6.4-8.2", 45, 95, 1},
    {"1751-7", "Albumin [Mass/volume] in Serum or Plasma", "g/dL", "3.4-5.0", 18, 55, 1},
    {"1975-2", "Bilirubin.total [Mass/volume] in Serum or Plasma", "mg/dL", "0.2-1.0", 1, 150, 1},
    {"6768-6", "Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma", "U/L", "45-117", 30, 400, 0},
    {"1742-6", "Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma", "U/L", "12-78", 8, 900, 0},
    {"1920-8", "Aspartate aminotransferase [Enzymatic activity/volume] in Serum or Plasma", "U/L", "15-37", 8, 900, 0},
    {"6690-2", "WBC", "10*3/uL", "4.0-11.0", 10, 300, 1},
    {"789-8", "RBC", "10*6/uL", "4.20-5.90", 250, 690, 2},
    {"718-7", "Hemoglobin", "g/dL", "12.0-17.5", 60, 190, 1},
    {"4544-3", "Hematocrit", "%", "36.0-52.0", 200, 580, 1},
    {"787-2", "MCV", "fL", "80-100", 600, 1150, 1},
    {"785-6", "MCH", "pg", "27.0-33.0", 200, 380, 1},
    {"786-4", "MCHC", "g/dL", "32.0-36.0", 290, 380, 1},
    {"788-0", "RDW", "%", "11.5-14.5", 110, 220, 1},
    {"777-3", "Platelets", "10*3/uL", "150-400", 20, 700, 0},
    {"770-8", "Neutrophils/100 leukocytes", "%", "40-74", 100, 950, 1},
    {"736-9", "Lymphocytes/100 leukocytes", "%", "19-48", 20, 700, 1},
    {"5905-5", "Monocytes/100 leukocytes", "%", "3.4-9.0", 10, 200, 1},
    {"713-8", "Eosinophils/100 leukocytes", "%", "0.0-7.0", 0, 150, 1},
    {"706-2", "Basophils/100 leukocytes", "%", "0.0-1.5", 0, 30, 1},
    {"2093-3", "Cholesterol", "mg/dL", "<200", 90, 380, 0},
    {"2571-8", "Triglyceride", "mg/dL", "<150", 30, 900, 0},
    {"2085-9", "HDL", "mg/dL", ">40", 15, 110, 0},
    {"13457-7", "LDL (calc)", "mg/dL", "<130", 20, 280, 0},
    {"4548-4", "Hemoglobin A1c", "%", "4.0-5.6", 40, 140, 1},
    {"3016-3", "TSH", "u[IU]/mL", "0.358-3.740", 10, 20000, 3},
    {"3024-7", "T4 free", "ng/dL", "0.76-1.46", 20, 500, 2},
    {"5902-2", "PT", "s", "9.4-12.5", 90, 900, 1},
    {"6301-6", "INR", "{INR}", "0.9-1.1", 8, 90, 1},
    {"3173-2", "aPTT", "s", "25.1-36.5", 200, 1500, 1},
    {"10839-9", "Troponin I", "ng/mL", "0.00-0.04", 0, 2500, 2},
    {"30934-4", "BNP", "pg/mL", "0-100", 5, 4000, 0},
    {"1988-5", "CRP", "mg/L", "<3.0", 1, 3000, 1},
    {"2524-7", "Lactate", "mmol/L", "0.4-2.0", 3, 150, 1},
    {"2744-1", "pH of Arterial blood", "[pH]", "7.35-7.45", 690, 770, 2},
    {"2019-8", "pCO2 Arterial", "mm[Hg]", "35-45", 150, 1100, 1},
    {"2703-7", "pO2 Arterial", "mm[Hg]", "80-100", 300, 5000, 1}};
static const char* const kQual[] = {"NEGATIVE", "POSITIVE", "Not detected", "Detected", "NO GROWTH 5 DAYS",
                                    "Trace",    "CLEAR",    "YELLOW",       "2+",       "See comment"};
static const char* const kQualTest[] = {"5778-6^Color of Urine^LN",
                                        "5767-9^Appearance of Urine^LN",
                                        "20405-7^Urobilinogen^LN",
                                        "600-7^Bacteria identified in Blood by Culture^LN",
                                        "94500-6^SARS-CoV-2 RNA NAA+probe Ql (Resp)^LN",
                                        "5196-1^HBsAg Ser Ql^LN",
                                        "7917-8^HIV 1 Ab^LN",
                                        "882-1^ABO+Rh group^LN"};
static const char* const kPanel[] = {"24323-8^Comprehensive metabolic 2000 panel^LN",
                                     "58410-2^CBC panel by Automated count^LN",
                                     "57698-3^Lipid panel^LN",
                                     "24356-8^Urinalysis complete panel^LN",
                                     "24336-0^Gas panel - Arterial blood^LN",
                                     "34528-0^PT and PTT panel^LN",
                                     "BMP^BASIC METABOLIC PANEL^L",
                                     "CARD^CARDIAC MARKERS^L"};
static const char* const kRad[] = {"71020^CHEST XRAY 2 VIEWS^C4", "70450^CT HEAD W/O CONTRAST^C4",
                                   "74177^CT ABD \\T\\ PELVIS W/CONTRAST^C4", "72148^MRI LUMBAR SPINE^C4",
                                   "76700^US ABDOMEN COMPLETE^C4"};
static const char* const kDx[] = {"I10^Essential (primary) hypertension^I10",
                                  "E11.9^Type 2 diabetes mellitus without complications^I10",
                                  "J18.9^Pneumonia, unspecified organism^I10",
                                  "N39.0^Urinary tract infection, site not specified^I10",
                                  "R07.9^Chest pain, unspecified^I10",
                                  "M54.5^Low back pain^I10",
                                  "F32.9^Major depressive disorder, single episode^I10",
                                  "K21.9^GERD w/o esophagitis^I10",
                                  "J44.1^COPD w (acute) exacerbation^I10",
                                  "I48.91^Unspecified atrial fibrillation^I10",
                                  "S72.001A^Fx unsp part of neck of r femur, init^I10",
                                  "O80^Encounter for full-term uncomplicated delivery^I10"};
static const char* const kAllergy[] = {"DA^70618^PENICILLIN^RXNORM|SV|HIVES",
                                       "DA^10831^SULFAMETHOXAZOLE^RXNORM|MO|RASH",
                                       "FA^256349002^PEANUT^SCT|SV|ANAPHYLAXIS~SWELLING",
                                       "DA^1191^ASPIRIN^RXNORM|MI|GI UPSET",
                                       "MA^LATEX^LATEX^L|MO|ITCHING",
                                       "DA^2670^CODEINE^RXNORM|U|NAUSEA \\T\\ VOMITING"};
static const char* const kCvx[] = {"140^Influenza, seasonal, injectable, preservative free^CVX",
                                   "208^COVID-19, mRNA, LNP-S, PF, 30 mcg/0.3 mL dose^CVX",
                                   "115^Tdap^CVX",
                                   "03^MMR^CVX",
                                   "21^Varicella^CVX",
                                   "133^PCV 13^CVX",
                                   "08^Hep B, adolescent or pediatric^CVX",
                                   "110^DTaP-Hep B-IPV^CVX",
                                   "62^HPV, quadrivalent^CVX"};
static const char* const kMfr[] = {"PMC^Sanofi Pasteur^MVX", "MSD^Merck and Co., Inc.^MVX", "SKB^GlaxoSmithKline^MVX",
                                   "PFR^Pfizer, Inc^MVX", "MOD^Moderna US, Inc.^MVX"};
static const char* const kCpt[] = {"99213^OFFICE VISIT EST LEVEL 3^C4",    "99284^ED VISIT LEVEL 4^C4",
                                   "80053^COMPREHEN METABOLIC PANEL^C4",   "85025^CBC W/AUTO DIFF^C4",
                                   "93000^ELECTROCARDIOGRAM COMPLETE^C4",  "36415^ROUTINE VENIPUNCTURE^C4",
                                   "71046^CHEST X-RAY 2 VIEWS^C4",         "J1885^KETOROLAC 15 MG^HCPCS",
                                   "G0008^ADMIN INFLUENZA VIRUS VAC^HCPCS"};
static const char* const kText[] = {
    "Patient tolerated the procedure well. No acute distress.",
    "Specimen hemolyzed\\.br\\Suggest recollect if clinically indicated.",
    "Critical value called to RN and read back at 14:32.",
    "Heart size is normal. Lungs are clear. No pleural effusion or pneumothorax.",
    "IMPRESSION:\\.br\\1. No acute cardiopulmonary process.\\.br\\2. Stable degenerative changes.",
    "History of HTN \\T\\ DM2, on metformin 500 mg BID.",
    "\\H\\ABNORMAL\\N\\ result, see flowsheet.",
    "Ratio A\\F\\B was 1.2; range 0\\S\\5 noted; code \\E\\100.",
    "Follow up with primary care in 7-10 days or sooner if symptoms worsen.",
    "Discharged home in stable condition with instructions \\T\\ prescriptions.",
    "Method: LC-MS/MS. Performed at reference laboratory.",
    "Line one\\X0D\\Line two\\X0D\\Line three.",
    "Dictated but not read.",
    "Temp 98.6 F, HR 72, RR 16, BP 128/76, SpO2 98% on RA.",
    "Family at bedside\\R\\ aware of plan of care."};
static const char* const kTextX[] = {"Température 37,5 °C; état général bon, pas d'anomalie décelée.",
                                     "Größe 178 cm, Gewicht 82 kg, keine Auffälligkeiten – Wiedervorstellung.",
                                     "Paciente sin complicación; próxima cita en 2 semanas (mañana)."};
static const char* const kAppt[] = {"ROUTINE^Routine visit^L", "FOLLOWUP^Follow up visit^L", "NEWPT^New patient^L",
                                    "PHYS^Annual physical^L",  "PROC^Procedure^L",           "MRI^MRI scan^L"};
static const char* const kReason[] = {
    "CHECKUP",  "CHEST PAIN",           "ABDOMINAL PAIN",   "FEVER",    "SHORTNESS OF BREATH", "FALL",
    "MIGRAINE", "LACERATION LEFT HAND", "PREGNANCY 39 WKS", "FOLLOW UP"};
static const char* const kRel[] = {"SPO^SPOUSE", "MTH^MOTHER", "FTH^FATHER", "CHD^CHILD", "SIB^SIBLING", "FND^FRIEND"};
static const char* const kRace[] = {"2106-3^White^HL70005", "2054-5^Black or African American^HL70005",
                                    "2028-9^Asian^HL70005", "2131-1^Other Race^HL70005",
                                    "1002-5^American Indian or Alaska Native^HL70005"};

// ---------------------------------------------------------------- senders
enum Charset { ASCII, LATIN1, UTF8 };
struct Sender {
    const char *app, *fac, *oid, *rapp, *rfac;
    bool v251;
    Charset cs;
};
static const Sender kSenders[] = {
    {"EPICADT", "MERCY", "1.2.840.114350.1.13.99", "RHAPSODY", "MERCY_HIE", true, UTF8},       // 0 ADT
    {"MEDITECH", "STLUKES", "2.16.840.1.113883.3.72", "CLOVERLEAF", "STLUKES", false, LATIN1}, // 1 ADT 2.3
    {"CERNER", "GENHOSP", "2.16.840.1.113883.3.13.6", "OPENLINK", "GENHOSP", false, ASCII},    // 2 ADT 2.3
    {"SUNQUEST", "GENLAB", "2.16.840.1.113883.3.5.21", "EHR", "GENHOSP", false, ASCII},        // 3 lab 2.3
    {"BEAKER", "MERCYLAB", "1.2.840.114350.1.13.98", "EPIC", "MERCY", true, UTF8},             // 4 lab 2.5.1
    {"CENTRICITY", "RADIOLOGY", "2.16.840.1.113883.3.44", "RIS", "IMAGING", false, LATIN1},    // 5 orders 2.3
    {"CADENCE", "CLINIC", "1.2.840.114350.1.13.97", "SCHEDHUB", "REGION", true, UTF8},         // 6 SIU
    {"TRANSCRIBE", "HIM", "2.16.840.1.113883.3.91", "DOCREPO", "HIM", true, UTF8},             // 7 MDM
    {"IMMREG", "PEDSCLINIC", "2.16.840.1.113883.3.140", "STATEIIS", "DOH", true, ASCII},       // 8 VXU
    {"BILLING", "PFS", "2.16.840.1.113883.3.88", "CLEARING", "PFS", false, ASCII}};            // 9 DFT

// ---------------------------------------------------------------- helpers
static string num(long long v, int width = 0) {
    char b[32];
    int n = snprintf(b, sizeof b, "%0*lld", width, v);
    return string(b, size_t(n));
}
// Joins its parts. A braced list is evaluated left to right, unlike the operands of +, so the
// random draws happen in one order whatever the compiler.
static string cat(std::initializer_list<string_view> parts) {
    string o;
    for (string_view p : parts)
        o += p;
    return o;
}
// days since 1970-01-01 -> y m d (Howard Hinnant's civil_from_days)
static void civil(long long z, int& y, unsigned& m, unsigned& d) {
    z += 719468;
    const long long era = (z >= 0 ? z : z - 146096) / 146097;
    const unsigned doe = unsigned(z - era * 146097);
    const unsigned yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const unsigned mp = (5 * doy + 2) / 153;
    d = doy - (153 * mp + 2) / 5 + 1;
    m = mp < 10 ? mp + 3 : mp - 9;
    y = int(yoe) + int(era) * 400 + (m <= 2);
}
static string date(long long secs) {
    int y;
    unsigned m, d;
    civil(secs / 86400, y, m, d);
    char b[32];
    snprintf(b, sizeof b, "%04d%02u%02u", y, m, d);
    return b;
}
static string stamp(long long secs, bool seconds = true) {
    long long t = secs % 86400;
    string s = date(secs) + num(t / 3600, 2) + num(t / 60 % 60, 2);
    if (seconds)
        s += num(t % 60, 2);
    return s;
}
static string latin1(string_view utf8) { // U+0080..U+00FF become one byte, anything beyond '?'
    string o;
    for (size_t i = 0; i < utf8.size();) {
        unsigned char c = (unsigned char)utf8[i];
        if (c < 0x80) {
            o += char(c);
            ++i;
        } else if (c < 0xE0) {
            unsigned v = (c & 31u) << 6 | ((unsigned char)utf8[i + 1] & 63u);
            o += v < 256 ? char(v) : '?';
            i += 2;
        } else {
            o += c < 0xF0 ? '-' : '?';
            i += c < 0xF0 ? 3 : 4;
        }
    }
    return o;
}
static string fromLatin1(string_view s) {
    string o;
    for (char ch : s) {
        unsigned char c = (unsigned char)ch;
        if (c < 0x80)
            o += ch;
        else {
            o += char(0xC0 | c >> 6);
            o += char(0x80 | (c & 63));
        }
    }
    return o;
}
static string json(string_view s) {
    string o = "\"";
    for (char ch : s) {
        unsigned char c = (unsigned char)ch;
        if (c == '"' || c == '\\') {
            o += '\\';
            o += ch;
        } else if (c < 0x20) {
            char b[8];
            snprintf(b, sizeof b, "\\u%04x", c);
            o += b;
        } else
            o += ch;
    }
    return o + "\"";
}

struct Seg {
    string id;
    vector<string> f; // f[0] is field 1
    explicit Seg(const char* i)
        : id(i) {
        f.reserve(24);
    }
    Seg& set(size_t n, string v) {
        if (f.size() < n)
            f.resize(n);
        f[n - 1] = std::move(v);
        return *this;
    }
    string str() const {
        string o = id;
        size_t n = f.size();
        while (n && f[n - 1].empty())
            --n;
        for (size_t i = 0; i < n; ++i) {
            o += '|';
            o += f[i];
        }
        return o;
    }
};

struct Options {
    u64 count = 1000, seed = 1, patients = 0;
    string out = "-", eol = "\r", framing = "plain", stats, index, second, truth = "-";
    unsigned batch = 1000, big = 2, odd = 0, broken = 0;
    bool ascii = false;
    unsigned w[8] = {62, 6, 10, 3, 7, 3, 3, 6};
    double drop = .005, dup = .002, move = .004, change = .02, addz = .02, dropseg = .003, sys = 1;
};
static Options opt;

struct Patient {
    u64 n;
    string mrn, name, alias, mother, dob, sex, race, addr, phone, work, ssn, marital, acct, lang;
    bool hasAlias;
};

static string personName(Rng& r, Charset cs) {
    string l, g;
    unsigned k = r.below(100);
    if (cs == UTF8 && k < 4) {
        l = r.pick(kLastU);
        g = r.pick(kFirstU);
    } else if (cs != ASCII && k < 12) {
        l = r.pick(kLastX);
        g = r.pick(kFirstX);
    } else {
        l = r.pick(kLast);
        g = r.pick(kFirst);
    }
    string s = l + "^" + g;
    unsigned m = r.below(10);
    if (m < 6) {
        s += '^';
        s += char('A' + r.below(26));
    }
    if (m == 0)
        s += "^JR";
    return s;
}
static string phoneNo(Rng& r) {
    return cat({"(", num(r.range(201, 989)), ")", num(r.range(200, 999)), "-", num(r.range(0, 9999), 4)});
}
static string address(Rng& r) {
    const City& c = r.pick(kCity);
    string s = cat({num(r.range(1, 9999)), " ", r.pick(kStreet), "^"});
    if (r.chance(20))
        s += "APT " + num(r.range(1, 40));
    s += string("^") + c.city + "^" + c.st + "^" + c.zip + "^USA^H^^" + c.county;
    return s;
}
static string doctor(u64 n, Charset cs, bool v251) {
    Rng r(opt.seed, 77, n % 160);
    string id = num(1000000000 + (long long)r.below(899999999));
    string name = personName(r, cs);
    int carets = 0;
    for (char c : name)
        carets += c == '^';
    while (carets++ < 4)
        name += '^';
    return id + "^" + name + "DR^MD" + (v251 ? "^^NPI^L^^^NPI" : "");
}
static Patient patient(u64 n, Charset cs) {
    Rng r(opt.seed, 11, n);
    Patient p;
    p.n = n;
    p.mrn = num(1000000 + (long long)((n * 7919 + opt.seed % 997) % 8999999));
    bool fem = r.chance(52);
    p.sex = r.permille(4) ? "U" : fem ? "F" : "M";
    Rng rn(opt.seed, 12, n);
    p.name = personName(rn, cs);
    p.hasAlias = r.chance(15);
    p.alias = personName(r, ASCII);
    p.mother = cat({r.pick(kLast), "^", r.pick(kFirst)});
    long long born = (long long)r.below(29500) - 10000; // days: 1942 to 2023
    p.dob = date(born * 86400);
    p.race = r.pick(kRace);
    p.addr = address(r);
    p.phone = phoneNo(r);
    p.work = phoneNo(r);
    p.ssn = cat({num(r.range(100, 899)), "-", num(r.range(1, 99), 2), "-", num(r.range(1, 9999), 4)});
    p.marital = string(1, "SMDWU"[r.below(5)]);
    p.acct = num(40000000 + (long long)(n % 50000000));
    p.lang = r.chance(85) ? "eng^English^ISO639" : "spa^Spanish^ISO639";
    return p;
}

// ---------------------------------------------------------------- one message
enum Kind { ADT, ORU, ORM, OML, SIU, MDM, VXU, DFT };
struct Msg {
    vector<string> segs;
    string type, control;
    Charset cs = ASCII;
    unsigned sender = 0;
    bool big = false;
    string defect;
};

struct Builder {
    u64 i;
    Rng r;
    const Sender* s;
    unsigned si = 0;
    Charset cs;
    Patient p;
    long long now;
    Msg m;
    string visit;

    explicit Builder(u64 index)
        : i(index)
        , r(opt.seed, 1, index)
        , s(nullptr)
        , cs(ASCII)
        , now(0) {}
    void add(const Seg& g) { m.segs.push_back(g.str()); }
    string doc() { return doctor(r.next() % 160, cs, s->v251); }
    string oid() { return string(s->fac) + "&" + s->oid + "&ISO"; }

    void msh(const char* ev, const char* structure) {
        m.type = ev;
        m.control = string(s->app, 3) + num((long long)i + 100000000LL);
        Seg g("MSH");
        g.f.push_back("^~\\&");
        g.set(2, s->app)
            .set(3, s->v251 && r.chance(50) ? string(s->fac) + "^" + s->oid + "^ISO" : s->fac)
            .set(4, s->rapp)
            .set(5, s->rfac);
        g.set(6, s->v251 ? stamp(now) + "-0500" : stamp(now));
        string t = ev;
        if (s->v251)
            t += string("^") + structure;
        g.set(8, t).set(9, m.control).set(10, "P").set(11, s->v251 ? "2.5.1" : "2.3");
        if (s->v251)
            g.set(14, "AL").set(15, "NE");
        if (cs == UTF8)
            g.set(17, "UNICODE UTF-8");
        if (cs == LATIN1)
            g.set(17, "8859/1");
        m.segs.push_back("MSH" + g.str().substr(3));
    }
    void evn(const char* ev) {
        Seg g("EVN");
        g.set(1, ev).set(2, stamp(now - r.below(60)));
        if (r.chance(70))
            g.set(5, cat({"USR", num(r.range(100, 999)), "^", r.pick(kLast), "^", r.pick(kFirst)}));
        if (r.chance(40))
            g.set(6, stamp(now - 60));
        add(g);
    }
    void pid() {
        Seg g("PID");
        g.set(1, "1");
        string ids = p.mrn + "^^^" + oid() + "^MR";
        if (r.chance(60))
            ids += "~" + num(500000 + (long long)p.n) + "^^^REGIONAL_MPI&2.16.840.1.113883.3.1&ISO^PI";
        if (r.chance(20))
            ids += "~" + p.ssn + "^^^USSSA&2.16.840.1.113883.4.1&ISO^SS";
        if (!s->v251)
            g.set(2, p.mrn);
        g.set(3, ids);
        string nm = p.name;
        if (s->v251) {
            int c = 0;
            for (char ch : nm)
                c += ch == '^';
            while (c++ < 6)
                nm += '^';
            nm += "L";
            if (p.hasAlias)
                nm += "~" + p.alias + "^^^^A";
        }
        g.set(5, nm);
        if (r.chance(50))
            g.set(6, p.mother);
        g.set(7, p.dob).set(8, p.sex).set(10, s->v251 ? p.race : p.race.substr(0, p.race.find('^')));
        string ad = p.addr;
        if (r.chance(8))
            ad += "~PO BOX " + num(r.range(1, 999)) + "^^" + ad.substr(ad.find("^", ad.find('^') + 1) + 1);
        g.set(11, ad);
        string ph = p.phone;
        if (s->v251) {
            ph += "^PRN^PH";
            if (r.chance(35))
                ph += "~^NET^Internet^" + string("user") + num((long long)p.n) + "@example.org";
        }
        g.set(13, ph);
        if (r.chance(45))
            g.set(14, s->v251 ? p.work + "^WPN^PH" : p.work);
        if (s->v251)
            g.set(15, p.lang);
        g.set(16, p.marital).set(18, p.acct + "^^^" + oid() + "^AN");
        if (r.chance(60))
            g.set(19, p.ssn);
        if (s->v251 && r.chance(50))
            g.set(22, r.chance(80) ? "2186-5^Not Hispanic or Latino^HL70189" : "2135-2^Hispanic or Latino^HL70189");
        if (r.permille(15))
            g.set(30, "Y");
        if (r.permille(30))
            g.set(17, "\"\"");
        add(g);
    }
    void pd1() {
        Seg g("PD1");
        g.set(3, "MAIN CLINIC^^" + num(r.range(100, 999))).set(4, doc());
        if (r.chance(30))
            g.set(12, "N");
        add(g);
    }
    void nk1(int n) {
        for (int k = 1; k <= n; ++k) {
            Seg g("NK1");
            g.set(1, num(k)).set(2, personName(r, cs)).set(3, r.pick(kRel)).set(4, address(r)).set(5, phoneNo(r));
            if (r.chance(40))
                g.set(7, "EC^EMERGENCY CONTACT");
            add(g);
        }
    }
    void pv1(const char* cls, bool discharge = false) {
        Seg g("PV1");
        g.set(1, "1").set(2, cls);
        if (*cls != 'N') {
            string unit = r.pick(kUnit);
            if (size_t a = unit.find('&'); a != string::npos)
                unit.replace(a, 1, "\\T\\");
            g.set(3, cat({unit, "^", num(r.range(100, 699)), "^", letter(4), "^", s->fac}));
            g.set(4, r.chance(50) ? "E" : "R");
            if (r.chance(25))
                g.set(6, cat({r.pick(kService), "^", num(r.range(100, 699)), "^A^", s->fac}));
            g.set(7, doc());
            if (r.chance(40))
                g.set(8, doc());
            if (r.chance(30))
                g.set(9, r.chance(40) ? cat({doc(), "~", doc()}) : doc());
            g.set(10, r.pick(kService));
            if (r.chance(50))
                g.set(14, num(r.range(1, 9)));
            g.set(17, doc()).set(18, r.chance(70) ? "IP" : "OP");
        }
        g.set(19, visit);
        if (*cls != 'N') {
            if (r.chance(40))
                g.set(20, cat({num(r.range(1, 12)), r.chance(50) ? "^" + date(now) : string()}));
            if (discharge)
                g.set(36, "01").set(37, "HOME");
            if (r.chance(30))
                g.set(39, s->fac);
            g.set(44, stamp(now - r.range(600, 400000), false));
            if (discharge)
                g.set(45, stamp(now, false));
        }
        add(g);
    }
    void pv2() {
        Seg g("PV2");
        g.set(3, string("^") + r.pick(kReason));
        if (r.chance(40))
            g.set(8, stamp(now, false));
        if (r.chance(30))
            g.set(10, num(r.range(1, 9)));
        add(g);
    }
    void al1(int n) {
        for (int k = 1; k <= n; ++k) {
            string a = r.pick(kAllergy); // TYPE^CODE^TEXT^SYS|SEV|REACTION
            Seg g("AL1");
            size_t c = a.find('^'), b = a.find('|');
            g.set(1, num(k))
                .set(2, a.substr(0, c))
                .set(3, a.substr(c + 1, b - c - 1))
                .set(4, a.substr(b + 1, a.find('|', b + 1) - b - 1))
                .set(5, a.substr(a.rfind('|') + 1));
            if (r.chance(40))
                g.set(6, date(now - 86400LL * r.range(30, 4000)));
            add(g);
        }
    }
    void dg1(int n) {
        for (int k = 1; k <= n; ++k) {
            Seg g("DG1");
            g.set(1, num(k))
                .set(2, "I10")
                .set(3, r.pick(kDx))
                .set(5, stamp(now - r.range(0, 90000), false))
                .set(6, k == 1 ? "A" : "W");
            if (r.chance(40))
                g.set(15, num(k));
            add(g);
        }
    }
    void gt1() {
        Seg g("GT1");
        g.set(1, "1")
            .set(2, num(80000 + (long long)p.n))
            .set(3, p.name)
            .set(5, p.addr)
            .set(6, p.phone)
            .set(8, p.dob)
            .set(9, p.sex)
            .set(10, "P")
            .set(11, "SLF^SELF");
        add(g);
    }
    void in1(int n) {
        for (int k = 1; k <= n; ++k) {
            string pay = r.pick(kPayer);
            Seg g("IN1");
            g.set(1, num(k))
                .set(2, "PLAN" + num(r.range(10, 99)) + "^" + pay)
                .set(3, num(r.range(1000, 9999)))
                .set(4, pay)
                .set(5, address(r))
                .set(7, phoneNo(r));
            g.set(8, "GRP" + num(r.range(10000, 99999)))
                .set(12, date(now - 86400LL * r.range(30, 700)))
                .set(15, "HMO")
                .set(16, p.name)
                .set(17, "SEL^Self")
                .set(18, p.dob)
                .set(19, p.addr);
            g.set(36, cat({letter(26), num(r.range(100000000, 999999999))}));
            add(g);
        }
    }
    void zpd() {
        Seg g("ZPD");
        g.set(1, "1")
            .set(2, r.chance(50) ? "Y" : "N")
            .set(3, cat({num(r.range(1, 99)), "^", r.pick(kReason)}))
            .set(4, p.marital)
            .set(7, r.pick(kLast))
            .set(9, "PORTAL^" + string(r.chance(60) ? "ACTIVE" : "PENDING") + "^" + date(now));
        add(g);
    }
    void zpv() {
        Seg g("ZPV");
        g.set(1, "1")
            .set(2, num(r.range(100000, 999999)))
            .set(3, string("HLD") + "~" + "FALLRISK")
            .set(5, stamp(now - 3600))
            .set(8, r.pick(kReason))
            .set(11, cat({string(r.pick(kUnit), 1), num(r.range(1, 50))}));
        add(g);
    }
    void zcs() {
        Seg g("ZCS");
        g.set(1, "1")
            .set(2, "Y")
            .set(3, cat({"ORD^CLINICAL SUPPORT^", num(r.range(1, 99)), "&SUB&", num(r.range(1, 9))}))
            .set(6, r.pick(kText))
            .set(7, stamp(now));
        add(g);
    }
    string text() {
        if (cs != ASCII && r.chance(8))
            return r.pick(kTextX);
        return r.pick(kText);
    }
    void nte(int n) {
        for (int k = 1; k <= n; ++k) {
            Seg g("NTE");
            g.set(1, num(k)).set(2, "L").set(3, text());
            add(g);
        }
    }
    static string dec(long long v, int d) {
        if (!d)
            return num(v);
        long long q = d == 1 ? 10 : d == 2 ? 100 : 1000;
        return num(v / q) + "." + num(v % q, d);
    }
    void obx(int n, long long when) {
        Seg g("OBX");
        g.set(1, num(n));
        if (r.chance(86)) {
            const Lab& l = r.pick(kLab);
            int v = r.range(l.lo, l.hi);
            g.set(2, "NM")
                .set(3, string(l.loinc) + "^" + l.name + "^LN" +
                            (r.chance(20) ? "^L" + num(r.range(100, 999)) + "^^L" : ""))
                .set(5, dec(v, l.dec))
                .set(6, l.unit)
                .set(7, l.ref);
            unsigned q = unsigned(100LL * (v - l.lo) / (l.hi - l.lo));
            g.set(8, q > 85 ? "HH" : q > 60 ? "H" : q < 8 ? "L" : "N");
        } else if (r.chance(60)) {
            g.set(2, "ST")
                .set(3, r.pick(kQualTest))
                .set(4, r.chance(30) ? "1" : "")
                .set(5, r.pick(kQual))
                .set(8, r.chance(20) ? "A" : "");
        } else {
            g.set(2, "TX")
                .set(3, "8251-1^Service comment^LN")
                .set(5, cat({text(), r.chance(15) ? "~" + text() : string()}));
        }
        g.set(11, r.chance(92) ? "F" : r.chance(50) ? "C" : "P");
        g.set(14, stamp(when));
        if (r.chance(50))
            g.set(15, s->v251 ? "" : "GL");
        if (s->v251 && r.chance(30))
            g.set(23, string(s->fac) + " LABORATORY^L");
        add(g);
    }
    string placer() { return num(7000000 + (long long)r.below(2000000)) + "^" + s->rapp; }
    string filler() { return cat({letter(26), num(r.range(1000000, 9999999)), "^", s->app}); }
    string letter(unsigned n) { return string(1, char('A' + r.below(n))); }
    void orc(const char* ctl, const string& pl, const string& fi) {
        Seg g("ORC");
        g.set(1, ctl)
            .set(2, pl)
            .set(3, fi)
            .set(5, "CM")
            .set(9, stamp(now - 600))
            .set(10, cat({"USR", num(r.range(100, 999)), "^", r.pick(kLast)}))
            .set(12, doc());
        add(g);
    }
    void obr(int n, const string& pl, const string& fi, const string& what, bool result) {
        Seg g("OBR");
        g.set(1, num(n))
            .set(2, pl)
            .set(3, fi)
            .set(4, what)
            .set(6, stamp(now - 7200, false))
            .set(7, stamp(now - 5400, false))
            .set(16, doc());
        if (r.chance(30))
            g.set(13, r.pick(kReason));
        if (result)
            g.set(22, stamp(now - 300)).set(24, "LAB").set(25, "F");
        else
            g.set(27, "1^ONCE^^" + stamp(now, false) + "^^R");
        if (r.chance(15))
            g.set(28, cat({doc(), "~", doc()}));
        add(g);
    }

    void adt() {
        static const struct {
            const char *ev, *type, *st;
            unsigned w;
        } evs[] = {{"A01", "ADT^A01", "ADT_A01", 12}, {"A03", "ADT^A03", "ADT_A03", 12},
                   {"A04", "ADT^A04", "ADT_A01", 20}, {"A08", "ADT^A08", "ADT_A01", 36},
                   {"A11", "ADT^A11", "ADT_A09", 4},  {"A28", "ADT^A28", "ADT_A05", 6},
                   {"A31", "ADT^A31", "ADT_A05", 10}};
        unsigned k = r.below(100), e = 0;
        while (k >= evs[e].w)
            k -= evs[e].w, ++e;
        const char* ev = evs[e].ev;
        msh(evs[e].type, evs[e].st);
        evn(ev);
        pid();
        bool person = e >= 5, full = e == 0 || e == 2 || e == 3;
        if (r.chance(person ? 90 : 40))
            pd1();
        if (full || person)
            nk1(r.chance(50) ? 0 : r.range(1, 2));
        pv1(person ? "N" : e == 2 ? (r.chance(40) ? "E" : "O") : "I", e == 1);
        if (full && r.chance(50))
            pv2();
        if (full && r.chance(15)) {
            Seg g("OBX");
            g.set(1, "1")
                .set(2, "NM")
                .set(3, "3141-9^Body weight Measured^LN")
                .set(5, dec(r.range(25, 1400), 1))
                .set(6, "kg")
                .set(11, "F");
            add(g);
        }
        if ((full || person) && r.chance(45))
            al1(r.range(1, 2));
        if ((full || e == 1) && r.chance(60))
            dg1(r.range(1, 3));
        if (full && r.chance(25))
            gt1();
        if (full && r.chance(30))
            in1(r.range(1, 2));
        if (r.chance(35))
            zpd();
        if (full && r.chance(30))
            zpv();
    }
    void oru(bool big) {
        msh("ORU^R01", "ORU_R01");
        pid();
        if (r.chance(90))
            pv1(r.chance(60) ? "I" : "O");
        int groups = r.chance(80) ? 1 : 2, left = r.range(10, 60), n;
        m.big = big;
        if (big)
            groups = 1, left = 2;
        for (int gi = 1; gi <= groups; ++gi) {
            string pl = placer(), fi = filler();
            orc("RE", pl, fi);
            obr(gi, pl, fi, r.pick(kPanel), true);
            if (r.chance(20))
                nte(1);
            n = gi == groups ? left : left / 2;
            left -= n;
            for (int k = 1; k <= n; ++k) {
                obx(k, now - 900);
                if (r.permille(30))
                    nte(1);
            }
            if (big) {
                Seg g("OBX");
                string b64;
                size_t want = size_t(r.range(46000, 54000)) & ~size_t(3);
                b64.reserve(want);
                b64 = "JVBERi0xLjQK";
                static const char al[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
                while (b64.size() < want) {
                    u64 v = r.next();
                    for (int q = 0; q < 10; ++q, v >>= 6)
                        b64 += al[v & 63];
                }
                b64.resize(want);
                g.set(1, num(n + 1))
                    .set(2, "ED")
                    .set(3, "PDF^Laboratory report^L")
                    .set(5, string(s->app) + "^AP^PDF^Base64^" + b64)
                    .set(11, "F")
                    .set(14, stamp(now - 900));
                add(g);
            }
        }
    }
    void order(bool oml) {
        oml ? msh("OML^O21", "OML_O21") : msh("ORM^O01", "ORM_O01");
        pid();
        pv1(r.chance(50) ? "I" : "O");
        if (r.chance(25))
            in1(1);
        if (r.chance(25))
            al1(1);
        string pl = placer(), fi = filler();
        const char* ctl = r.chance(70) ? "NW" : r.chance(50) ? "CA" : "SC";
        orc(ctl, pl, fi);
        if (oml) {
            Seg g("TQ1");
            g.set(1, "1")
                .set(3, "ONCE")
                .set(7, stamp(now))
                .set(9, r.chance(70) ? "R^Routine^HL70485" : "S^Stat^HL70485");
            add(g);
        }
        obr(1, pl, fi, oml || r.chance(50) ? r.pick(kPanel) : r.pick(kRad), false);
        if (r.chance(40))
            nte(1);
        if (r.chance(40))
            dg1(1);
        if (r.chance(25)) {
            Seg g("OBX");
            g.set(1, "1")
                .set(2, "ST")
                .set(3, "AOE1^Is patient fasting?^L")
                .set(5, r.chance(50) ? "Y" : "N")
                .set(11, "F");
            add(g);
        }
        if (oml) {
            Seg g("SPM");
            g.set(1, "1")
                .set(2, "SP" + num(r.range(100000, 999999)) + "&" + s->app)
                .set(4, "119297000^Blood specimen^SCT")
                .set(17, stamp(now - 5400));
            add(g);
        }
        if (r.chance(35))
            zcs();
    }
    void siu() {
        static const char* const t[] = {"SIU^S12", "SIU^S13", "SIU^S14", "SIU^S15"};
        unsigned e = r.below(100);
        e = e < 55 ? 0 : e < 70 ? 1 : e < 88 ? 2 : 3;
        msh(t[e], "SIU_S12");
        long long at = now + 86400LL * r.range(1, 60);
        at -= at % 900;
        int dur = 15 * r.range(1, 6);
        string appt = num(3000000 + (long long)r.below(900000));
        Seg g("SCH");
        g.set(1, appt + "^" + s->app)
            .set(2, appt + "^" + s->rapp)
            .set(6, r.pick(kAppt))
            .set(7, cat({r.pick(kReason), "^", r.pick(kReason)}))
            .set(8, r.pick(kAppt))
            .set(9, num(dur))
            .set(10, "min^minutes");
        g.set(11, "^^" + num(dur) + "^" + stamp(at, false) + "^" + stamp(at + dur * 60, false))
            .set(16, doc())
            .set(20, cat({"USR", num(r.range(100, 999)), "^", r.pick(kLast), "^", r.pick(kFirst)}));
        g.set(25, e == 3 ? "Cancelled" : "Booked");
        add(g);
        if (r.chance(50))
            nte(1);
        pid();
        pv1("O");
        if (r.chance(30))
            dg1(1);
        m.segs.push_back("RGS|1|A");
        Seg a("AIS");
        a.set(1, "1")
            .set(2, "A")
            .set(3, r.pick(kAppt))
            .set(4, stamp(at, false))
            .set(7, num(dur))
            .set(8, "min")
            .set(10, "Booked");
        add(a);
        Seg l("AIL");
        l.set(1, "1").set(2, "A").set(3, "CLINIC^ROOM " + num(r.range(1, 40)) + "^^" + s->fac).set(6, stamp(at, false));
        add(l);
        Seg q("AIP");
        q.set(1, "1").set(2, "A").set(3, doc()).set(6, stamp(at, false)).set(9, num(dur)).set(10, "min");
        add(q);
        if (r.chance(30))
            zpv();
    }
    void mdm() {
        msh("MDM^T02", "MDM_T02");
        evn("T02");
        pid();
        pv1(r.chance(60) ? "I" : "O");
        Seg g("TXA");
        g.set(1, "1")
            .set(2, r.chance(50) ? "DS^Discharge summary^L" : "PN^Progress note^L")
            .set(3, "TX")
            .set(4, stamp(now - 3600))
            .set(5, doc())
            .set(6, stamp(now - 1800))
            .set(9, doc());
        g.set(12, "DOC" + num(r.range(1000000, 9999999)) + "^" + s->app)
            .set(17, r.chance(70) ? "AU" : "DI")
            .set(19, "AV");
        add(g);
        int n = r.range(6, 22);
        for (int k = 1; k <= n; ++k) {
            Seg o("OBX");
            o.set(1, num(k))
                .set(2, "TX")
                .set(3, "18842-5^Discharge summary^LN")
                .set(5, r.chance(8) ? "" : text())
                .set(11, "F");
            add(o);
        }
    }
    void vxu() {
        msh("VXU^V04", "VXU_V04");
        pid();
        pd1();
        nk1(r.range(1, 2));
        int n = r.range(1, 3);
        for (int k = 0; k < n; ++k) {
            string pl = placer(), fi = filler();
            Seg o("ORC");
            o.set(1, "RE")
                .set(2, pl)
                .set(3, fi)
                .set(10, cat({"USR", num(r.range(100, 999)), "^", r.pick(kLast), "^", r.pick(kFirst)}))
                .set(12, doc());
            add(o);
            Seg x("RXA");
            bool hist = r.chance(30);
            string d = date(now - (hist ? 86400LL * r.range(100, 3000) : 0));
            x.set(1, "0")
                .set(2, "1")
                .set(3, d)
                .set(4, d)
                .set(5, r.pick(kCvx))
                .set(6, hist ? "999" : "0.5")
                .set(7, hist ? "" : "mL^milliliter^UCUM")
                .set(9, hist ? "01^Historical information^NIP001" : "00^New immunization record^NIP001");
            x.set(10, doc()).set(11, string("^^^") + s->fac);
            if (!hist)
                x.set(15, cat({letter(26), num(r.range(1000, 99999))}))
                    .set(16, date(now + 86400LL * 300))
                    .set(17, r.pick(kMfr));
            x.set(20, "CP").set(21, "A");
            add(x);
            if (hist)
                continue;
            m.segs.push_back("RXR|C28161^Intramuscular^NCIT|LD^Left deltoid^HL70163");
            m.segs.push_back("OBX|1|CE|64994-7^Vaccine funding program eligibility category^LN|1|V0" +
                             num(r.range(1, 5)) + "^VFC eligible^HL70064||||||F|||" + d);
            m.segs.push_back("OBX|2|CE|30956-7^Vaccine type^LN|2|" + string(r.pick(kCvx)) + "||||||F|||" + d);
            m.segs.push_back("OBX|3|TS|29768-9^Date vaccine information statement published^LN|2|20190815||||||F|||" +
                             d);
            m.segs.push_back("OBX|4|TS|29769-7^Date vaccine information statement presented^LN|2|" + d + "||||||F|||" +
                             d);
        }
    }
    void dft() {
        msh("DFT^P03", "DFT_P03");
        evn("P03");
        pid();
        pv1(r.chance(50) ? "I" : "O");
        int n = r.range(1, 4);
        for (int k = 1; k <= n; ++k) {
            Seg g("FT1");
            g.set(1, num(k))
                .set(2, num(r.range(1000000, 9999999)))
                .set(4, date(now - 86400LL * r.range(0, 3)))
                .set(5, date(now))
                .set(6, "CG")
                .set(7, r.pick(kCpt))
                .set(10, num(r.range(1, 4)));
            g.set(11, dec(r.range(1000, 250000), 2))
                .set(13, string(r.pick(kService)) + "^DEPT")
                .set(16, "ED^01^A^" + string(s->fac))
                .set(18, "I")
                .set(19, r.pick(kDx))
                .set(20, doc())
                .set(25, r.pick(kCpt));
            add(g);
        }
        if (r.chance(50))
            dg1(1);
        if (r.chance(40))
            gt1();
        if (r.chance(60))
            in1(1);
    }

    Msg build() {
        bool big = r.permille(opt.big);
        unsigned total = 0, k, kind = 0;
        for (unsigned w : opt.w)
            total += w;
        k = r.below(total);
        while (k >= opt.w[kind])
            k -= opt.w[kind], ++kind;
        if (big)
            kind = ORU;
        switch (kind) {
        case ADT:
            k = r.below(100);
            si = k < 45 ? 0 : k < 75 ? 1 : 2;
            break;
        case ORU:
            si = r.chance(55) ? 4 : 3;
            break;
        case ORM:
            si = r.chance(70) ? 5 : 2;
            break;
        case OML:
            si = 4;
            break;
        case SIU:
            si = 6;
            break;
        case MDM:
            si = 7;
            break;
        case VXU:
            si = 8;
            break;
        default:
            si = 9;
        }
        s = &kSenders[si];
        cs = opt.ascii ? ASCII : s->cs;
        m.sender = si;
        m.cs = cs;
        // a patient's messages lie near each other in time
        u64 P = opt.patients ? opt.patients : opt.count / 6 + 1;
        u64 base = opt.count ? u64((__uint128_t)i * P / opt.count) : 0;
        p = patient((base + r.below(200)) % P, cs);
        now = 1735689600LL + (long long)i * 7 + r.below(7); // from 2025-01-01, one message in about 7 s
        visit = "V" + num(20000000 + (long long)((p.n * 3 + r.below(2)) % 70000000)) +
                (s->v251 ? "^^^" + oid() + "^VN" : "");
        switch (kind) {
        case ADT:
            adt();
            break;
        case ORU:
            oru(big);
            break;
        case ORM:
            order(false);
            break;
        case OML:
            order(true);
            break;
        case SIU:
            siu();
            break;
        case MDM:
            mdm();
            break;
        case VXU:
            vxu();
            break;
        default:
            dft();
        }
        if (cs == LATIN1)
            for (string& g : m.segs)
                g = latin1(g);
        Rng q(opt.seed, 5, i);
        if (opt.broken && q.permille(opt.broken))
            spoil(q);
        if (opt.odd && q.permille(opt.odd)) {
            static const char from[] = "|^~&", to[] = "#$*@";
            for (string& g : m.segs)
                for (char& c : g) {
                    if (strchr(to, c) && c)
                        c = '_';
                    if (const char* f = strchr(from, c); f && c)
                        c = to[f - from];
                }
        }
        return std::move(m);
    }
    void spoil(Rng& q) {
        string& last = m.segs.back();
        switch (q.below(5)) {
        case 0:
            last.resize(last.size() / 2);
            m.defect = "cut_short";
            break;
        case 1:
            m.segs[1].insert(m.segs[1].size() / 2, "\n");
            m.defect = "stray_lf";
            break;
        case 2: {
            size_t a = 0;
            for (int k = 0; k < 8; ++k)
                a = m.segs[0].find('|', a) + 1;
            m.segs[0].erase(a, m.segs[0].find('|', a) - a);
            m.defect = "no_msh9";
            break;
        }
        case 3:
            for (int k = 0; k < 3; ++k)
                m.segs[1][size_t(k)] = char(m.segs[1][size_t(k)] | 32);
            m.defect = "lower_case_id";
            break;
        default:
            m.segs.insert(m.segs.begin() + 1, "");
            m.defect = "empty_segment";
        }
    }
};

// ---------------------------------------------------------------- output
struct Writer {
    FILE* f = nullptr;
    string path, buf, eol;
    u64 bytes = 0, n = 0;
    explicit Writer(const string& p)
        : path(p) {
        eol = opt.framing == "mllp" ? "\r" : opt.eol;
        if (opt.framing == "files") {
            std::filesystem::create_directories(path);
            return;
        }
        f = path == "-" ? stdout : fopen(path.c_str(), "wb");
        if (!f) {
            perror(path.c_str());
            exit(1);
        }
        if (opt.framing == "batch")
            buf += "FHS|^~\\&|GENERATOR|SYNTH|ANALYST|DESK|20250101000000||FEED" + num((long long)opt.seed) + eol;
    }
    void flush() {
        if (fwrite(buf.data(), 1, buf.size(), f) != buf.size()) {
            perror("write");
            exit(1);
        }
        bytes += buf.size();
        buf.clear();
    }
    std::pair<u64, u64> put(const Msg& m) {
        if (opt.framing == "files") {
            string dir = path + "/" + num((long long)(n / 1000), 5), t = m.type;
            if (n % 1000 == 0)
                std::filesystem::create_directories(dir);
            for (char& c : t)
                if (c == '^')
                    c = '_';
            FILE* o = fopen((dir + "/" + num((long long)n, 8) + "_" + t + ".hl7").c_str(), "wb");
            if (!o) {
                perror("open");
                exit(1);
            }
            string b;
            for (const string& g : m.segs)
                b += g, b += eol;
            fwrite(b.data(), 1, b.size(), o);
            fclose(o);
            bytes += b.size();
            ++n;
            return {0, b.size()};
        }
        if (opt.framing == "batch" && n % opt.batch == 0)
            buf += "BHS|^~\\&|GENERATOR|SYNTH|ANALYST|DESK|20250101000000||||B" + num((long long)(n / opt.batch + 1)) +
                   eol;
        if (opt.framing == "mllp")
            buf += '\x0b';
        u64 at = bytes + buf.size();
        for (const string& g : m.segs)
            buf += g, buf += eol;
        u64 len = bytes + buf.size() - at;
        if (opt.framing == "mllp")
            buf += "\x1c\r";
        if (opt.framing == "blank")
            buf += eol;
        ++n;
        if (opt.framing == "batch" && n % opt.batch == 0)
            buf += "BTS|" + num(opt.batch) + eol;
        if (buf.size() > (4u << 20))
            flush();
        return {at, len};
    }
    void close() {
        if (!f)
            return;
        if (opt.framing == "batch") {
            if (n % opt.batch)
                buf += "BTS|" + num((long long)(n % opt.batch)) + eol;
            buf += "FTS|" + num((long long)((n + opt.batch - 1) / opt.batch)) + eol;
        }
        flush();
        if (f != stdout)
            fclose(f);
        else
            fflush(f);
    }
};

// ---------------------------------------------------------------- drift
struct Change {
    size_t seg;
    string path, from, to;
};
// Replaces one component (0: the whole field) in place; false when the field is absent or empty.
static bool replaceField(string& seg, unsigned field, unsigned comp, const string& to, string& from) {
    size_t a = 0;
    for (unsigned k = 0; k < field; ++k) {
        a = seg.find('|', a);
        if (a == string::npos)
            return false;
        ++a;
    }
    size_t e = seg.find('|', a);
    if (e == string::npos)
        e = seg.size();
    size_t rep = seg.find('~', a);
    if (rep != string::npos && rep < e)
        e = rep; // first repetition only
    if (comp) {
        for (unsigned k = 1; k < comp; ++k) {
            size_t c = seg.find('^', a);
            if (c == string::npos || c >= e)
                return false;
            a = c + 1;
        }
        size_t c = seg.find('^', a);
        if (c != string::npos && c < e)
            e = c;
    }
    from = seg.substr(a, e - a);
    if (from.empty() || from == to)
        return false;
    seg.replace(a, e - a, to);
    return true;
}
static bool changeMessage(Msg& m, Rng& r, Change& c) {
    static const struct {
        const char* seg;
        unsigned f, comp;
    } cand[] = {{"PID", 11, 3}, {"PID", 8, 0},  {"PID", 5, 2},  {"PV1", 3, 1}, {"PV1", 2, 0},
                {"PV1", 44, 0}, {"OBX", 5, 1},  {"OBX", 11, 0}, {"DG1", 3, 1}, {"IN1", 4, 0},
                {"AL1", 3, 2},  {"PID", 16, 0}, {"ORC", 1, 0},  {"SCH", 9, 0}};
    for (int tries = 0; tries < 40; ++tries) {
        auto& k = cand[r.below(unsigned(std::size(cand)))];
        vector<size_t> at;
        for (size_t j = 0; j < m.segs.size(); ++j)
            if (m.segs[j].compare(0, 3, k.seg) == 0)
                at.push_back(j);
        if (at.empty())
            continue;
        size_t which = r.below(unsigned(at.size()));
        string to = k.f == 44                     ? stamp(1700000000LL + r.below(9000000), false)
                    : k.seg[0] == 'O' && k.f == 5 ? num(r.range(1, 999)) + ".77"
                                                  : string("DRIFT") + num(r.range(10, 99));
        if (!strcmp(k.seg, "OBX") && k.f == 5 && m.segs[at[which]].find("|ED|") != string::npos)
            continue;
        string from;
        if (!replaceField(m.segs[at[which]], k.f, k.comp, to, from))
            continue;
        c.seg = at[which];
        c.path = string(k.seg) + "[" + num((long long)which + 1) + "]-" + num(k.f) + (k.comp ? "." + num(k.comp) : "");
        c.from = m.cs == LATIN1 ? fromLatin1(from) : from;
        c.to = to;
        return true;
    }
    return false;
}

struct Delims {
    u64 seg = 0, field = 0, comp = 0, sub = 0, rep = 0, esc = 0;
};

static void usage() {
    fprintf(stderr, "gen_corpus --count N --seed S --out PATH [--eol cr|lf|crlf] [--framing "
                    "plain|blank|mllp|batch|files] ... (see the head of the source)\n");
    exit(2);
}
static void weights(const string& list, const vector<std::pair<string, double*>>& keys) {
    size_t a = 0;
    while (a < list.size()) {
        size_t e = list.find(',', a);
        if (e == string::npos)
            e = list.size();
        string kv = list.substr(a, e - a);
        size_t q = kv.find('=');
        bool ok = false;
        if (q != string::npos)
            for (auto& k : keys)
                if (k.first == kv.substr(0, q))
                    *k.second = atof(kv.c_str() + q + 1), ok = true;
        if (!ok) {
            fprintf(stderr, "unknown: %s\n", kv.c_str());
            exit(2);
        }
        a = e + 1;
    }
}

int main(int argc, char** argv) {
    for (int a = 1; a < argc; ++a) {
        string k = argv[a];
        auto val = [&]() -> string {
            if (++a >= argc)
                usage();
            return argv[a];
        };
        if (k == "--count")
            opt.count = strtoull(val().c_str(), nullptr, 10);
        else if (k == "--seed")
            opt.seed = strtoull(val().c_str(), nullptr, 10);
        else if (k == "--out")
            opt.out = val();
        else if (k == "--eol") {
            string v = val();
            opt.eol = v == "lf" ? "\n" : v == "crlf" ? "\r\n" : v == "cr" ? "\r" : (usage(), "");
        } else if (k == "--framing")
            opt.framing = val();
        else if (k == "--batch-size")
            opt.batch = unsigned(atoi(val().c_str()));
        else if (k == "--big")
            opt.big = unsigned(atoi(val().c_str()));
        else if (k == "--patients")
            opt.patients = strtoull(val().c_str(), nullptr, 10);
        else if (k == "--ascii")
            opt.ascii = true;
        else if (k == "--odd")
            opt.odd = unsigned(atoi(val().c_str()));
        else if (k == "--broken")
            opt.broken = unsigned(atoi(val().c_str()));
        else if (k == "--stats")
            opt.stats = val();
        else if (k == "--index")
            opt.index = val();
        else if (k == "--second")
            opt.second = val();
        else if (k == "--truth")
            opt.truth = val();
        else if (k == "--mix") {
            double w[8] = {};
            weights(val(), {{"adt", w},
                            {"oru", w + 1},
                            {"orm", w + 2},
                            {"oml", w + 3},
                            {"siu", w + 4},
                            {"mdm", w + 5},
                            {"vxu", w + 6},
                            {"dft", w + 7}});
            for (int q = 0; q < 8; ++q)
                opt.w[q] = unsigned(w[q]);
        } else if (k == "--drift")
            weights(val(), {{"drop", &opt.drop},
                            {"dup", &opt.dup},
                            {"move", &opt.move},
                            {"change", &opt.change},
                            {"addz", &opt.addz},
                            {"dropseg", &opt.dropseg},
                            {"sys", &opt.sys}});
        else
            usage();
    }
    if (opt.framing != "plain" && opt.framing != "blank" && opt.framing != "mllp" && opt.framing != "batch" &&
        opt.framing != "files")
        usage();
    if (!opt.batch)
        opt.batch = 1;

    Writer w(opt.out);
    Writer* second = opt.second.empty() ? nullptr : new Writer(opt.second);
    FILE* idx = opt.index.empty() ? nullptr : fopen(opt.index.c_str(), "wb");
    std::map<string, u64> types, defects;
    u64 bigs = 0, bigBytes = 0, segs = 0, nonAscii = 0;
    Delims d;
    string jDrop, jDup, jMove, jChange, jAdd, jDel;
    u64 nDrop = 0, nDup = 0, nMove = 0, nChange = 0, nAdd = 0, nDel = 0, nSys = 0, nSecond = 0, nClean = 0;
    struct Held {
        u64 due;
        Msg m;
        u64 from;
    };
    vector<Held> held;
    auto entry = [](string& j, const string& e) {
        j += j.empty() ? "\n    " : ",\n    ";
        j += e;
    };
    auto emit2 = [&](const Msg& m) {
        second->put(m);
        ++nSecond;
    };

    for (u64 i = 0; i < opt.count; ++i) {
        Msg m = Builder(i).build();
        auto [at, len] = w.put(m);
        ++types[m.type];
        segs += m.segs.size();
        if (m.big)
            ++bigs, bigBytes += len;
        if (!m.defect.empty())
            ++defects[m.defect];
        bool na = false;
        for (const string& g : m.segs)
            for (char c : g) {
                d.field += c == '|';
                d.comp += c == '^';
                d.sub += c == '&';
                d.rep += c == '~';
                d.esc += c == '\\';
                na |= (c & 0x80) != 0;
            }
        nonAscii += na;
        if (idx)
            fprintf(idx, "%llu\t%llu\t%llu\t%s\t%s\n", (unsigned long long)i, (unsigned long long)at,
                    (unsigned long long)len, m.type.c_str(), m.control.c_str());
        if (!second)
            continue;

        Rng r(opt.seed, 99, i);
        string who = "{\"index\": " + num((long long)i) + ", \"control_id\": " + json(m.control);
        for (size_t k = 0; k < held.size();)
            if (held[k].due <= i) {
                emit2(held[k].m);
                held.erase(held.begin() + long(k));
            } else
                ++k;
        if (r.rate(opt.drop)) {
            entry(jDrop, who + "}");
            ++nDrop;
            continue;
        }
        bool clean = true;
        if (opt.sys > 0 && m.sender == 2) {
            string from;
            if (replaceField(m.segs[0], 2, 0, "CERNER_NEW", from))
                ++nSys, clean = false;
        }
        if (r.rate(opt.change)) {
            Change c;
            if (changeMessage(m, r, c)) {
                entry(jChange, who + ", \"segment_index\": " + num((long long)c.seg) + ", \"path\": " + json(c.path) +
                                   ", \"from\": " + json(c.from) + ", \"to\": " + json(c.to) + "}");
                ++nChange;
                clean = false;
            }
        }
        if (m.segs.size() > 4 && r.rate(opt.dropseg)) {
            size_t k = 3 + r.below(unsigned(m.segs.size() - 3));
            if (m.segs[k].size() < 400) {
                entry(jDel, who + ", \"segment_index\": " + num((long long)k) +
                                ", \"segment\": " + json(m.cs == LATIN1 ? fromLatin1(m.segs[k]) : m.segs[k]) + "}");
                m.segs.erase(m.segs.begin() + long(k));
                ++nDel;
                clean = false;
            }
        }
        if (r.rate(opt.addz)) {
            string z = "ZQA|1|NEWFEED|" + num(r.range(1000, 9999)) + "|Y";
            m.segs.push_back(z);
            entry(jAdd, who + ", \"segment_index\": " + num((long long)m.segs.size() - 1) +
                            ", \"segment\": " + json(z) + "}");
            ++nAdd;
            clean = false;
        }
        nClean += clean;
        if (r.rate(opt.move)) {
            u64 by = 1 + r.below(200);
            entry(jMove, who + ", \"later_by\": " + num((long long)by) + "}");
            ++nMove;
            held.push_back({i + by, std::move(m), i});
            continue;
        }
        emit2(m);
        if (r.rate(opt.dup)) {
            entry(jDup, who + "}");
            ++nDup;
            emit2(m);
        }
    }
    if (second)
        for (auto& h : held)
            emit2(h.m);
    w.close();
    if (idx)
        fclose(idx);

    auto mapJson = [](const std::map<string, u64>& m) {
        string o = "{";
        for (auto& [k, v] : m)
            o += (o.size() > 1 ? ", " : "") + json(k) + ": " + num((long long)v);
        return o + "}";
    };
    string st =
        "{\"seed\": " + num((long long)opt.seed) + ", \"messages\": " + num((long long)opt.count) +
        ", \"bytes\": " + num((long long)w.bytes) + ", \"segments\": " + num((long long)segs) +
        ", \"field_separators\": " + num((long long)d.field) + ", \"component_separators\": " + num((long long)d.comp) +
        ", \"repetition_separators\": " + num((long long)d.rep) +
        ", \"subcomponent_separators\": " + num((long long)d.sub) +
        ", \"escape_characters\": " + num((long long)d.esc) + ", \"big_messages\": " + num((long long)bigs) +
        ", \"big_bytes\": " + num((long long)bigBytes) + ", \"messages_with_non_ascii\": " + num((long long)nonAscii) +
        ",\n \"types\": " + mapJson(types) + ",\n \"defects\": " + mapJson(defects) + "}\n";
    if (!opt.stats.empty()) {
        FILE* o = fopen(opt.stats.c_str(), "wb");
        if (!o) {
            perror("stats");
            return 1;
        }
        fputs(st.c_str(), o);
        fclose(o);
    } else
        fputs(st.c_str(), stderr);
    if (second) {
        second->close();
        FILE* o = opt.truth == "-" ? stdout : fopen(opt.truth.c_str(), "wb");
        if (!o) {
            perror("truth");
            return 1;
        }
        fprintf(
            o,
            "{\n  \"seed\": %llu, \"first_messages\": %llu, \"second_messages\": %llu, \"unchanged_content\": %llu,\n"
            "  \"counts\": {\"dropped\": %llu, \"duplicated\": %llu, \"moved\": %llu, \"changed\": %llu, "
            "\"removed_segments\": %llu, \"added_segments\": %llu, \"systematic\": %llu},\n"
            "  \"systematic\": [{\"path\": \"MSH-3\", \"from\": \"CERNER\", \"to\": \"CERNER_NEW\", \"messages\": "
            "%llu}],\n",
            (unsigned long long)opt.seed, (unsigned long long)opt.count, (unsigned long long)nSecond,
            (unsigned long long)nClean, (unsigned long long)nDrop, (unsigned long long)nDup, (unsigned long long)nMove,
            (unsigned long long)nChange, (unsigned long long)nDel, (unsigned long long)nAdd, (unsigned long long)nSys,
            (unsigned long long)nSys);
        fprintf(o,
                "  \"dropped\": [%s],\n  \"duplicated\": [%s],\n  \"moved\": [%s],\n  \"changed\": [%s],\n  "
                "\"removed_segments\": [%s],\n  \"added_segments\": [%s]\n}\n",
                jDrop.c_str(), jDup.c_str(), jMove.c_str(), jChange.c_str(), jDel.c_str(), jAdd.c_str());
        if (o != stdout)
            fclose(o);
        delete second;
    }
    return 0;
}
