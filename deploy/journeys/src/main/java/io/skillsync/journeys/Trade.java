package io.skillsync.journeys;

import java.util.List;

/// A field of work with the words that its people use; enough of them that no two resumes or
/// postings need to be alike.
///
/// @param titles from junior to senior
/// @param duties sentences about what was done, `%d` stands for a figure
/// @param pay a year's pay in thousands, from junior to senior
record Trade(
        String name,
        List<String> titles,
        List<String> employers,
        List<String> skills,
        List<String> duties,
        List<String> degrees,
        List<String> certificates,
        boolean remote,
        int[] pay) {

    static final List<Trade> ALL =
            List.of(
                    new Trade(
                            "health",
                            List.of(
                                    "Nursing Assistant",
                                    "Registered Nurse",
                                    "Senior Staff Nurse",
                                    "Charge Nurse"),
                            List.of(
                                    "St. Hilda Hospital",
                                    "Harbour Clinic",
                                    "Northgate Care Home",
                                    "Lakeside Medical Centre",
                                    "Rosewood Hospice"),
                            List.of(
                                    "Patient Care",
                                    "Medication Administration",
                                    "Triage",
                                    "Wound Care",
                                    "Electronic Health Records",
                                    "Infection Control",
                                    "Care Planning",
                                    "IV Therapy",
                                    "Patient Education",
                                    "BLS"),
                            List.of(
                                    "Cared for up to %d patients per shift on a surgical ward",
                                    "Gave medication and kept electronic health records without a reported error for %d months",
                                    "Trained %d new nurses in wound care and infection control",
                                    "Ran triage in an emergency department with %d arrivals a day",
                                    "Cut falls on the ward by %d percent with a new round plan"),
                            List.of("Bachelor of Science in Nursing", "Diploma in Nursing"),
                            List.of(
                                    "Basic Life Support, Red Cross",
                                    "Registered Nurse Licence",
                                    "Advanced Cardiac Life Support"),
                            false,
                            new int[] {38, 58, 72, 88}),
                    new Trade(
                            "trades",
                            List.of(
                                    "Apprentice Electrician",
                                    "Electrician",
                                    "Senior Electrician",
                                    "Site Supervisor"),
                            List.of(
                                    "Volt and Sons",
                                    "Brightline Electrical",
                                    "Keystone Building",
                                    "Metro Facilities",
                                    "Granite Works"),
                            List.of(
                                    "Electrical Wiring",
                                    "Blueprint Reading",
                                    "Fault Finding",
                                    "Preventive Maintenance",
                                    "Conduit Bending",
                                    "Motor Controls",
                                    "PLC",
                                    "Workplace Safety",
                                    "Power Tools",
                                    "Inspection"),
                            List.of(
                                    "Wired %d flats from distribution board to socket",
                                    "Found and cleared %d faults a month in industrial installations",
                                    "Read blueprints and led a crew of %d on a hospital site",
                                    "Kept motor controls of %d production lines running",
                                    "Worked %d months without a safety incident"),
                            List.of(
                                    "Electrical Trade Certificate",
                                    "Vocational Diploma in Electrical Installation"),
                            List.of("Journeyman Electrician Licence", "OSHA 30"),
                            false,
                            new int[] {34, 52, 66, 80}),
                    new Trade(
                            "finance",
                            List.of(
                                    "Accounts Assistant",
                                    "Accountant",
                                    "Senior Accountant",
                                    "Finance Manager"),
                            List.of(
                                    "Ledgerwell",
                                    "Oak Street Bank",
                                    "Summit Insurance",
                                    "Fairway Audit",
                                    "Bluewater Capital"),
                            List.of(
                                    "Bookkeeping",
                                    "Financial Reporting",
                                    "Budgeting",
                                    "Excel",
                                    "SAP",
                                    "Accounts Payable",
                                    "Reconciliation",
                                    "Forecasting",
                                    "Auditing",
                                    "IFRS"),
                            List.of(
                                    "Closed the books of %d entities each month",
                                    "Reconciled %d accounts and cleared old differences",
                                    "Built a forecast in Excel that %d managers use",
                                    "Shortened month end by %d days",
                                    "Prepared reports under IFRS for %d subsidiaries"),
                            List.of(
                                    "Bachelor of Commerce in Accounting",
                                    "Master of Science in Finance"),
                            List.of("ACCA", "Certified Public Accountant"),
                            true,
                            new int[] {40, 58, 76, 98}),
                    new Trade(
                            "education",
                            List.of(
                                    "Teaching Assistant",
                                    "Secondary School Teacher",
                                    "Head of Department",
                                    "Deputy Principal"),
                            List.of(
                                    "Elm Grove School",
                                    "Riverside College",
                                    "Hillcrest Academy",
                                    "Open Door Learning",
                                    "City Language School"),
                            List.of(
                                    "Curriculum Development",
                                    "Classroom Management",
                                    "Lesson Planning",
                                    "Student Assessment",
                                    "Special Education",
                                    "Mathematics",
                                    "E-Learning",
                                    "Mentoring",
                                    "Parent Communication",
                                    "Safeguarding"),
                            List.of(
                                    "Taught mathematics to %d pupils in five classes",
                                    "Planned lessons and assessments for %d year groups",
                                    "Raised the pass rate by %d percent in two years",
                                    "Mentored %d trainee teachers",
                                    "Built an e-learning course that %d students finished"),
                            List.of(
                                    "Bachelor of Education",
                                    "Postgraduate Certificate in Education"),
                            List.of("Qualified Teacher Status", "First Aid at Work"),
                            false,
                            new int[] {30, 46, 58, 74}),
                    new Trade(
                            "software",
                            List.of(
                                    "Junior Software Developer",
                                    "Software Developer",
                                    "Senior Software Engineer",
                                    "Lead Engineer"),
                            List.of(
                                    "Packetloom",
                                    "Greenfield Systems",
                                    "Datahaven",
                                    "Tidewater Software",
                                    "Northbeam Labs"),
                            List.of(
                                    "Java",
                                    "Kubernetes",
                                    "PostgreSQL",
                                    "Python",
                                    "React",
                                    "TypeScript",
                                    "Docker",
                                    "Apache Kafka",
                                    "AWS",
                                    "CI/CD"),
                            List.of(
                                    "Built services in Java and PostgreSQL that answer %d requests a second",
                                    "Moved %d services to Kubernetes without an outage",
                                    "Cut build time by %d percent with a new pipeline",
                                    "Led a team of %d engineers",
                                    "Wrote a React client that %d people use every day"),
                            List.of(
                                    "Bachelor of Science in Computer Science",
                                    "Master of Science in Software Engineering"),
                            List.of(
                                    "AWS Certified Developer",
                                    "Certified Kubernetes Administrator"),
                            true,
                            new int[] {48, 72, 98, 125}),
                    new Trade(
                            "hospitality",
                            List.of(
                                    "Waiter",
                                    "Restaurant Supervisor",
                                    "Assistant Manager",
                                    "Restaurant Manager"),
                            List.of(
                                    "The Copper Pot",
                                    "Hotel Miramar",
                                    "Gull and Anchor",
                                    "Station Bistro",
                                    "Orchard Catering"),
                            List.of(
                                    "Customer Service",
                                    "Food Safety",
                                    "Menu Planning",
                                    "Staff Scheduling",
                                    "Inventory Management",
                                    "Point of Sale",
                                    "Event Catering",
                                    "Team Leadership",
                                    "Cash Handling",
                                    "Barista"),
                            List.of(
                                    "Served a room of %d seats on busy evenings",
                                    "Scheduled a team of %d and kept overtime down",
                                    "Cut food waste by %d percent with weekly inventory",
                                    "Catered events with up to %d guests",
                                    "Trained %d new colleagues in food safety"),
                            List.of(
                                    "Diploma in Hospitality Management",
                                    "Secondary School Certificate"),
                            List.of("Food Hygiene Level 3", "Wine and Spirits Level 2"),
                            false,
                            new int[] {26, 34, 42, 54}),
                    new Trade(
                            "logistics",
                            List.of(
                                    "Warehouse Operative",
                                    "Forklift Driver",
                                    "Logistics Coordinator",
                                    "Warehouse Manager"),
                            List.of(
                                    "Parcelway",
                                    "Eastport Freight",
                                    "Cold Chain Partners",
                                    "Rapid Depot",
                                    "Meridian Shipping"),
                            List.of(
                                    "Inventory Control",
                                    "Forklift Operation",
                                    "Order Picking",
                                    "Warehouse Management Systems",
                                    "Route Planning",
                                    "Supply Chain",
                                    "Customs Documentation",
                                    "Excel",
                                    "Workplace Safety",
                                    "Dispatching"),
                            List.of(
                                    "Picked and packed %d orders a day with scanners",
                                    "Moved %d pallets per shift by forklift",
                                    "Planned routes for %d vans and cut mileage",
                                    "Prepared customs documents for %d shipments a month",
                                    "Raised stock accuracy by %d percent"),
                            List.of("Diploma in Logistics", "Bachelor of Supply Chain Management"),
                            List.of("Forklift Licence", "Certified in Logistics and Transport"),
                            false,
                            new int[] {28, 34, 46, 62}),
                    new Trade(
                            "marketing",
                            List.of(
                                    "Marketing Assistant",
                                    "Marketing Specialist",
                                    "Senior Marketing Manager",
                                    "Head of Marketing"),
                            List.of(
                                    "Loudhailer",
                                    "Paper Lantern Agency",
                                    "Fresh Field Foods",
                                    "Juniper Retail",
                                    "Beacon Media"),
                            List.of(
                                    "SEO",
                                    "Content Marketing",
                                    "Google Analytics",
                                    "Social Media",
                                    "Email Marketing",
                                    "Copywriting",
                                    "Campaign Management",
                                    "Market Research",
                                    "Adobe Photoshop",
                                    "Branding"),
                            List.of(
                                    "Ran %d campaigns across e-mail and social media",
                                    "Grew organic visits by %d percent through SEO",
                                    "Wrote copy for %d product launches",
                                    "Managed a yearly budget of %d thousand",
                                    "Set up Google Analytics dashboards for %d brands"),
                            List.of("Bachelor of Arts in Marketing", "Bachelor of Communication"),
                            List.of("Google Analytics Certification", "HubSpot Content Marketing"),
                            true,
                            new int[] {34, 48, 68, 94}));
}
